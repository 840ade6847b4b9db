import type { Core, ElementDefinition } from 'cytoscape';

type Written = { readonly data: string; readonly classes: string; readonly x: number; readonly y: number };
/** A node that is to stand elsewhere. */
export type Move = { readonly id: string; readonly from: { readonly x: number; readonly y: number }; readonly to: { readonly x: number; readonly y: number } };

/** Keeps a Cytoscape core in step with definitions, touching only what changed since the last time. */
export function createSync(cy: Core): { readonly write: (definitions: readonly ElementDefinition[]) => readonly Move[]; readonly forget: () => void } {
  let written = new Map<string, Written>();
  return {
    /** Gives the nodes whose place changed; they stand where they stood, for the caller to move. */
    write(definitions) {
      const next = new Map<string, Written>();
      const moves: Move[] = [];
      const added: ElementDefinition[] = [];
      cy.batch(() => {
        for (const definition of definitions) {
          const id = definition.data.id ?? '';
          const one = {
            data: JSON.stringify(definition.data),
            classes: String(definition.classes ?? ''),
            x: definition.position?.x ?? 0,
            y: definition.position?.y ?? 0,
          };
          next.set(id, one);
          const before = written.get(id);
          if (before === undefined) {
            added.push(definition);
            continue;
          }
          const isMoved = before.x !== one.x || before.y !== one.y;
          if (!isMoved && before.data === one.data && before.classes === one.classes) continue;
          const element = cy.getElementById(id);
          if (before.data !== one.data) element.data(definition.data);
          if (before.classes !== one.classes) element.classes(one.classes);
          if (isMoved && definition.group === 'nodes' && !element.grabbed()) moves.push({ id, from: { ...element.position() }, to: { x: one.x, y: one.y } });
        }
        for (const id of written.keys()) if (!next.has(id)) cy.getElementById(id).remove();
        if (added.length > 0) cy.add(added);
      });
      written = next;
      return moves;
    },
    forget() {
      cy.elements().remove();
      written = new Map();
    },
  };
}
