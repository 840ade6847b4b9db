import type { EdgeFamily } from '#contract/vocabulary.ts';
import { placeByForce } from './place-by-force.ts';
import { placeInLayers } from './place-in-layers.ts';
import { placeInRings } from './place-in-rings.ts';
import { placeNear } from './place-near.ts';
import { placeStanceMap } from './stance-map.ts';

/** Room that a node takes with its label, in px; `dy` is how far the middle of that box lies below the node's own middle. */
export type Body = { readonly id: string; readonly width: number; readonly height: number; readonly dy: number };
export type Place = { readonly id: string; readonly x: number; readonly y: number };
export type LayoutLine = { readonly from: string; readonly to: string };
export type StanceLine = LayoutLine & { readonly family: EdgeFamily };
/** The room of the map in CSS px. */
export type Stage = { readonly width: number; readonly height: number };

/** A node as the stance map seats it. */
export type Seat = Body & {
  /** The policy in question; a wider policy that it is part of; who can take a stance; and what else there is. */
  readonly role: 'policy' | 'wider' | 'agent' | 'claim' | 'law' | 'plan' | 'other';
  readonly side: 'for' | 'against' | 'none' | 'both';
  /** Statements that touch the policy, a wider one, or a claim that is drawn. */
  readonly weight: number;
  /** The first day of those statements, as ISO. */
  readonly earliest: string | null;
  readonly disputed: boolean;
  readonly kind: string;
};

/** A layout of nodes that stand in the order of `bodies`; `days` says of those with a date the first, as ISO. */
export type RowsTask = {
  readonly kind: 'grid' | 'time';
  readonly bodies: readonly Body[];
  readonly pinned: readonly Place[];
  readonly days: Readonly<Record<string, string>>;
  readonly stage: Stage;
};

/** A layout for some nodes alone: they stay around the middle they had, and off the others, which stay. */
export type PartTask = {
  readonly kind: 'part';
  readonly task: Exclude<LayoutTask, { readonly kind: 'part' | 'near' | 'stance' }>;
  readonly before: readonly Place[];
  readonly others: readonly (Body & Place)[];
};

/** Numbers and strings only, so that it can cross to a worker. */
export type LayoutTask =
  | RowsTask
  | PartTask
  | {
      readonly kind: 'near';
      readonly fixed: readonly (Body & Place)[];
      readonly free: readonly Body[];
      readonly lines: readonly LayoutLine[];
      readonly near?: string;
    }
  | {
      readonly kind: 'force' | 'layered' | 'concentric';
      readonly bodies: readonly Body[];
      readonly pinned: readonly Place[];
      readonly lines: readonly LayoutLine[];
      readonly centre?: string;
      readonly stage: Stage;
    }
  | {
      readonly kind: 'stance';
      readonly stage: Stage;
      readonly seats: readonly Seat[];
      readonly pinned: readonly Place[];
      readonly lines: readonly StanceLine[];
    };

/** Where the nodes go; `omitted` are claims that found no room in a stance map. */
export type LayoutAnswer = { readonly places: readonly Place[]; readonly omitted: readonly string[] };

/** Finds the places a task asks for. */
export async function layoutNodes(task: LayoutTask): Promise<LayoutAnswer> {
  switch (task.kind) {
    case 'near':
      return { places: placeNear(task), omitted: [] };
    case 'stance':
      return placeStanceMap(task);
    case 'force':
      return { places: placeByForce(task), omitted: [] };
    case 'layered':
      return { places: await placeInLayers(task), omitted: [] };
    case 'concentric':
      return { places: placeInRings(task), omitted: [] };
    case 'grid':
    case 'time':
      return { places: (await import('./place-in-rows.ts')).placeInRows(task), omitted: [] };
    case 'part': {
      const { placePart } = await import('./place-part.ts');
      return { places: placePart(task, (await layoutNodes(task.task)).places), omitted: [] };
    }
    default:
      return task satisfies never;
  }
}
