import type { Api } from './api.ts';
import type { Canvas } from './canvas/canvas.ts';
import type { LayoutPlaces, LayoutTask } from './canvas/layout.ts';
import type { Answers } from './state/answers.ts';
import type { Entities } from './state/entities.ts';
import type { History } from './state/history.ts';
import type { Session } from './state/session.ts';

/** What leaves the page: its address, the clipboard. Named here so that commands need no browser. */
export type Surroundings = {
  readonly copy: (text: string) => Promise<void>;
  readonly readAddress: () => string;
  readonly keepLanguage: (language: string) => void;
  readonly focusSearch: () => void;
};

/** All that a command works on. */
export type Desk = {
  readonly api: Api;
  readonly history: History;
  readonly entities: Entities;
  readonly answers: Answers;
  readonly session: Session;
  readonly layout: (task: LayoutTask) => Promise<LayoutPlaces>;
  readonly surroundings: Surroundings;
  /** The canvas while it is on screen. */
  readonly canvas: { current: Canvas | null };
};
