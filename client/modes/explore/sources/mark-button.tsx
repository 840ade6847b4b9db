import type { Statement } from '#contract/answers.ts';
import { drawStatements, markStatements, readLines } from '../../../commands/narration/mark-statements.ts';
import { CommandButton } from '../../../parts/command-button.tsx';
import { useDesk, useDocument, useKnown, useText } from '../../../use-desk.ts';

/** Shows on the map what rests on a passage, and draws what of it is not there yet. */
export function MarkButtons({ statements, place }: { readonly statements: readonly Statement[]; readonly place: string }) {
  const desk = useDesk();
  const { t } = useText();
  useDocument();
  useKnown();
  const { all, drawn } = readLines(desk, statements);
  if (all.length === 0) return null;
  return (
    <div className="mark-statements">
      {drawn.length > 0 && (
        <CommandButton command={markStatements} input={statements} className="button button-small" label={t('sources.markOf', { place })}>
          {t('command.markStatements.label')}
        </CommandButton>
      )}
      {drawn.length < all.length && (
        <CommandButton command={drawStatements} input={statements} className="button button-small" label={t('sources.drawOf', { place })}>
          {t('command.drawStatements.label')}
        </CommandButton>
      )}
      <span className="minor">{drawn.length === all.length ? t('sources.drawnAll') : t('sources.drawnSome', { drawn: drawn.length, all: all.length })}</span>
    </div>
  );
}
