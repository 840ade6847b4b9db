import type { Core, ElementDefinition } from 'cytoscape';
import type { Point } from './geometry.ts';

type Written = { readonly data: string; readonly classes: string; readonly x: number; readonly y: number };
type Change = { readonly id: string; readonly definition: ElementDefinition; readonly written: Written };
/** A node that is to stand elsewhere. */
export type Move = { readonly id: string; readonly from: Point; readonly to: Point };

/** Does something in the next frame; gives what calls it off. */
export type Postpone = (work: () => void) => () => void;

/** In a picture of more elements than this, changes are spread over frames, so that the page answers in between. */
const crowd = 450;
const inFrame = 120;
const weightOfNew = 2;

/** Keeps a Cytoscape core in step with definitions, touching only what changed since the last time. */
export function createSync(cy: Core, postpone: Postpone): (definitions: readonly ElementDefinition[]) => readonly Move[] {
  const written = new Map<string, Written>();
  let callOff = () => undefined as void;

  const apply = (changes: readonly Change[]) =>
    cy.batch(() => {
      const added = changes.filter(({ id }) => !written.has(id)).map(({ definition }) => definition);
      for (const { id, definition, written: next } of changes) {
        const before = written.get(id);
        written.set(id, next);
        if (before === undefined) continue;
        const element = cy.getElementById(id);
        if (before.data !== next.data) element.data(definition.data);
        if (before.classes !== next.classes) element.classes(next.classes);
      }
      if (added.length > 0) cy.add(added);
    });
  const applyInFrames = (changes: readonly Change[]) => {
    let weight = 0;
    const beyond = changes.findIndex(({ id }) => {
      weight += written.has(id) ? 1 : weightOfNew;
      return weight > inFrame;
    });
    apply(beyond === -1 ? changes : changes.slice(0, beyond));
    if (beyond !== -1) callOff = postpone(() => applyInFrames(changes.slice(beyond)));
  };

  /** Gives the nodes whose place changed; they stand where they stood, for the caller to move. A later call replaces what is still to be changed. */
  return (definitions) => {
    callOff();
    const wanted = new Map(definitions.map((definition) => [definition.data.id ?? '', definition]));
    cy.batch(() => {
      for (const id of [...written.keys()]) {
        if (wanted.has(id)) continue;
        cy.getElementById(id).remove();
        written.delete(id);
      }
    });
    const moves: Move[] = [];
    const changes: Change[] = [];
    for (const [id, definition] of wanted) {
      const next = writtenOf(definition);
      const before = written.get(id);
      const isMoved = before !== undefined && (before.x !== next.x || before.y !== next.y);
      if (isMoved) {
        const element = cy.getElementById(id);
        if (!element.grabbed()) moves.push({ id, from: { ...element.position() }, to: { x: next.x, y: next.y } });
        written.set(id, { ...before, x: next.x, y: next.y });
      }
      if (before === undefined || before.data !== next.data || before.classes !== next.classes) changes.push({ id, definition, written: next });
    }
    if (wanted.size > crowd) applyInFrames(changes);
    else apply(changes);
    return moves;
  };
}

const writtenOf = ({ data, classes, position }: ElementDefinition): Written => ({
  data: JSON.stringify(data),
  classes: String(classes ?? ''),
  x: position?.x ?? 0,
  y: position?.y ?? 0,
});
