import type { Target } from '#contract/exploration.ts';
import type { GraphNode, NodeId } from '#contract/graph.ts';
import { restsOnMeasure } from '#contract/lesson-rules.ts';
import { type LessonStep, wordsIn } from '#contract/lesson.ts';
import type { Desk } from '../../desk.ts';
import { readShown } from '../../state/document.ts';
import { type DraftLesson, emptyLesson, partsOf } from '../../state/learn/drafts.ts';
import { insertStep } from '../../state/learn/edit-lesson.ts';
import { recordHighlights, recordView, stepOf } from '../../state/learn/record-view.ts';
import { freeStepId } from '../../state/learn/step-ids.ts';
import type { Language } from '../../state/session.ts';
import { joinNames, nameNode } from '../../text/words.ts';
import { draftsOf } from './drafts-of.ts';

const mostNames = 3;
const mostSteps = 60;

/** What a step is about: what is selected, else the policy in question, else nothing; names alone, which say nothing of anybody. */
function headerOf(selection: Target | null, policy: NodeId | null, nodes: ReadonlyMap<NodeId, GraphNode>): LessonStep['header'] {
  const ids =
    selection === null
      ? policy === null
        ? []
        : [policy]
      : selection.kind === 'line'
        ? [selection.line.from, selection.line.to]
        : selection.kind === 'node'
          ? [selection.id]
          : selection.ids;
  const known = ids.slice(0, mostNames).flatMap((id) => nodes.get(id) ?? []);
  const write = (language: Language) =>
    joinNames(
      known.map((node) => nameNode(node, language)),
      language,
    ).slice(0, 200);
  return known.length === 0 ? {} : { en: write('en'), es: write('es') };
}

/** The map of Explore as a step for a lesson; null while nothing is drawn. */
export function readMapAsStep(desk: Pick<Desk, 'history' | 'entities' | 'session'>, lesson: DraftLesson): LessonStep | null {
  const known = desk.entities.read();
  const document = desk.history.read();
  const shown = readShown(document, known);
  if (shown.nodes.length === 0) return null;
  const { selection } = desk.session.read();
  const header = headerOf(selection, document.policy, known.nodes);
  const id = freeStepId(
    wordsIn(header, 'en'),
    lesson.steps.map((step) => step.id),
  );
  return stepOf(id, header, recordView(document, shown), recordHighlights(selection, shown));
}

/** Whether the map looks as something measured says, which a step of a lesson does not keep. */
export const hasMeasuredLook = ({ history }: Pick<Desk, 'history'>): boolean => history.read().rules.some((rule) => rule.isOn && restsOnMeasure(rule));

/** Adds the map as it stands to the draft worked on last, or to a new one, and shows it beside the map. */
export function recordMap(desk: Desk): void {
  try {
    const drafts = draftsOf(desk);
    drafts.refresh();
    const latest = drafts.list()[0];
    const isFull = latest !== undefined && latest.lesson.steps.length >= mostSteps;
    const { id } = latest === undefined || isFull ? drafts.begin(partsOf(emptyLesson, null, desk.session.read().language)) : latest;
    const draft = drafts.open(id);
    const step = draft === undefined ? null : readMapAsStep(desk, draft.read());
    if (draft === undefined || step === null) return;
    draft.change((lesson) => insertStep(lesson, step));
    draft.flush();
    desk.session.set({ reading: { kind: 'recorded', draft: id, step: draft.read().steps.length, isMeasured: hasMeasuredLook(desk) }, sheet: 'half' });
  } catch (error) {
    desk.session.set({ failure: { error: error instanceof Error ? error : new Error(String(error)), retry: () => recordMap(desk) } });
  }
}
