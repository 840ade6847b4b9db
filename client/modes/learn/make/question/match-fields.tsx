import { Button } from 'react-aria-components';
import type { Question } from '#contract/lesson.ts';
import { Icon } from '../../../../parts/icon.tsx';
import { useText } from '../../../../use-desk.ts';
import { LabelField } from './label-field.tsx';
import { PatternField } from './pattern-field.tsx';
import { useDrawnLines } from './use-drawn-lines.ts';

type Match = Extract<Question, { readonly kind: 'match' }>;
type Pair = Match['pairs'][number];
const most = 8;

/** Pairs to match; each rests on a statement of the graph. */
export function MatchFields({ question, set }: { readonly question: Match; readonly set: (question: Question, field?: string) => void }) {
  const { t } = useText();
  const lines = useDrawnLines();
  const { pairs } = question;
  const change = (place: number, pair: Pair, field?: string) =>
    set({ ...question, pairs: pairs.with(place, pair) }, field === undefined ? undefined : `pair ${place} ${field}`);
  const next = lines.find(({ from, type, to }) => !pairs.some(({ when }) => when.from === from && when.type === type && when.to === to));
  return (
    <>
      <ol className="make-options">
        {pairs.map((pair, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a pair may be empty, so nothing else tells one from another
          <li key={place}>
            <LabelField
              label={t('make.pairLeft', { number: place + 1 })}
              value={pair.left}
              onChange={(left, field) => change(place, { ...pair, left }, field)}
            />
            <LabelField
              label={t('make.pairRight', { number: place + 1 })}
              value={pair.right}
              onChange={(right, field) => change(place, { ...pair, right }, field)}
            />
            <Button
              className="button button-plain button-icon"
              aria-label={t('make.pairRemove', { number: place + 1 })}
              isDisabled={pairs.length <= 2}
              onPress={() => set({ ...question, pairs: pairs.toSpliced(place, 1) })}
            >
              <Icon name="close" size={16} />
            </Button>
            <PatternField label={t('make.pairRests', { number: place + 1 })} pattern={pair.when} onChange={(when) => change(place, { ...pair, when })} />
          </li>
        ))}
      </ol>
      <Button
        className="button button-small"
        isDisabled={pairs.length >= most || next === undefined}
        onPress={() => {
          if (next === undefined) return;
          const { from, type, to } = next;
          set({ ...question, pairs: [...pairs, { left: { node: from }, right: { node: to }, when: { from, type, to } }] });
        }}
      >
        {t('make.pairAdd')}
      </Button>
    </>
  );
}
