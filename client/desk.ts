import type { Api } from './api.ts';
import type { Canvas } from './canvas/canvas.ts';
import type { NodeId } from '#contract/graph.ts';
import type { Body, LayoutAnswer, LayoutTask, Stage } from './layouts/layout.ts';
import type { Answers } from './state/answers.ts';
import type { Entities } from './state/entities.ts';
import type { History } from './state/history.ts';
import type { Mode, Session } from './state/session.ts';

/** What leaves the page: its address, the clipboard, files, the size of the screen. Named here so that commands need no browser. */
export type Surroundings = {
  readonly copy: (text: string) => Promise<void>;
  readonly readAddress: () => string;
  /** Where a mode of the page begins. */
  readonly addressOf: (mode: Mode) => string;
  readonly keepLanguage: (language: string) => void;
  readonly focusSearch: () => void;
  /** The room there is for the map, whether or not it is on screen. */
  readonly readStage: () => Stage;
  /** Hands the map, with its key, to the reader as a file. */
  readonly savePicture: () => Promise<void>;
};

/** All that a command works on. */
export type Desk = {
  readonly api: Api;
  readonly history: History;
  readonly entities: Entities;
  readonly answers: Answers;
  readonly session: Session;
  readonly layout: (task: LayoutTask) => Promise<LayoutAnswer>;
  /** The room that nodes take on the map with their names in the reader's language; the policy in question is larger than the others. */
  readonly measure: (ids: readonly NodeId[], policy: NodeId | null) => readonly Body[];
  readonly surroundings: Surroundings;
  /** The canvas while it is on screen. */
  readonly canvas: { current: Canvas | null };
};
