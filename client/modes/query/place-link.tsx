import { Button } from 'react-aria-components';
import type { TextPlace } from '#contract/errors.ts';
import type { Run } from '../../state/console.ts';
import { placeInText, textOf } from '../../state/run-text.ts';
import { useQueryText } from './text/use-query-text.ts';
import { useConsole, useConsoleState } from './use-console.ts';

/** Leads to a place in the text; where the text is another by now, it offers to bring the old one back. */
export function PlaceLink({ run, place }: { readonly run: Run; readonly place: TextPlace }) {
  const console = useConsole();
  const { t } = useQueryText();
  const text = useConsoleState((state) => state.text);
  const there = placeInText(run, text, place);
  if (there === undefined) {
    return (
      <p>
        {t('run.place', place)}. {t('run.otherText')}{' '}
        <Button className="link" onPress={() => console.open({ statement: textOf(run), parameters: run.parameters })}>
          {t('run.openAgain')}
        </Button>
      </p>
    );
  }
  return (
    <Button className="link" onPress={() => focusPlace(console, there)}>
      {t('run.goTo', there)}
    </Button>
  );
}

function focusPlace({ editor }: ReturnType<typeof useConsole>, place: TextPlace): void {
  if (editor.current !== null) editor.current.focus(place);
  else document.getElementById('query-plain')?.focus();
}
