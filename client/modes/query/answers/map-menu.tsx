import { limits } from '#contract/limits.ts';
import type { DrawableAnswer } from '../../../answers/draw-answer.ts';
import type { Command } from '../../../commands/command.ts';
import { addAnswer, countWith, intersectAnswer, replaceWithAnswer } from '../../../commands/place-answer.ts';
import { MenuButton } from '../../../parts/menu-button.tsx';
import { readShown } from '../../../state/document.ts';
import { useDesk, useDocument } from '../../../use-desk.ts';
import { useQueryText } from '../text/use-query-text.ts';

const places = [
  { command: addAnswer, words: 'answer.toMap.add', done: 'answer.added' },
  { command: replaceWithAnswer, words: 'answer.toMap.replace', done: 'answer.replaced' },
  { command: intersectAnswer, words: 'answer.toMap.intersect', done: 'answer.kept' },
] as const;

/** Sends the nodes of an answer to the map, in three ways; each says what became of them, and can be undone there. */
export function MapMenu({
  answer,
  say,
  onFailure,
}: {
  readonly answer: DrawableAnswer;
  readonly say: (sentence: string, about?: 'map') => void;
  readonly onFailure: (failure: { readonly error: Error; readonly retry: () => void } | null) => void;
}) {
  const desk = useDesk();
  const { t } = useQueryText();
  const document = useDocument();
  const left = answer.leftOut === 0 ? '' : ` ${t('answer.leftOut', { count: answer.leftOut })}`;
  const bind = ({ command, done }: (typeof places)[number]): Command => {
    const bound: Command = {
      ...command,
      isPossible: (at) => command.isPossible(at, answer),
      async run(at) {
        const before = at.history.read();
        onFailure(null);
        await command.run(at, answer);
        const after = at.history.read();
        const { failure } = at.session.read();
        if (failure !== null) {
          // It is shown here, beside what was pressed, and not a second time on the map.
          at.session.set({ failure: null });
          onFailure({ error: failure.error, retry: () => void bound.run(at) });
          return;
        }
        if (after === before) return say(`${t('answer.unchanged')}${left}`, 'map');
        const there = new Set(readShown(before, at.entities.read()).nodes.map(({ id }) => id));
        const { nodes } = readShown(after, at.entities.read());
        const count = command === addAnswer ? nodes.filter(({ id }) => !there.has(id)).length : nodes.length;
        say(`${t(done, { count })}${left}`, 'map');
      },
    };
    return bound;
  };
  const isTooMuch = countWith(document, answer) > limits.subgraphIds;
  const tooMany = t('answer.tooMany', { most: limits.subgraphIds, nodes: countWith(document, answer) });
  const entries = places.map((place) => ({
    command: bind(place),
    words: place.command === addAnswer && isTooMuch && desk.session.read().opening.status === 'open' ? tooMany : t(place.words),
  }));
  return (
    <MenuButton label={t('answer.toMap')} icon="map" parts={[{ entries }]}>
      {t('answer.toMap')}
    </MenuButton>
  );
}
