import { Button } from 'react-aria-components';
import type { Run } from '../../../state/console.ts';
import { useQueryText } from '../text/use-query-text.ts';
import { Scrolled } from './scrolled.tsx';
import { useCopy } from './use-copy.ts';

const most = 200;
const longest = 400_000;

/** The first rows as JSON, in the shape of the Query API. */
export function AnswerJson({ run: { fields, rows, count }, say }: { readonly run: Run; readonly say: (sentence: string) => void }) {
  const { t } = useQueryText();
  const copy = useCopy(say);
  const whole = JSON.stringify({ fields, values: rows.slice(0, Math.min(count, most)) }, null, 2);
  const text = whole.length > longest ? `${whole.slice(0, longest)}\n…` : whole;
  return (
    <div className="answer-json">
      <div className="answer-table-top">
        <p className="minor">{count > most && t('answer.jsonFirst', { count: most })}</p>
        <Button className="button button-small" onPress={() => copy(text)}>
          {t('answer.copyAll')}
        </Button>
      </div>
      <Scrolled className="answer-code" label={t('answer.json')}>
        <pre>{text}</pre>
      </Scrolled>
    </div>
  );
}
