import { Label, RadioGroup } from 'react-aria-components';
import { useStore } from 'zustand';
import type { Editor } from '../../state/kept/editor.ts';
import type { KeptIn } from '../../state/kept/shelf.ts';
import { TickOne } from '../../parts/tick.tsx';
import { useKeptText } from './use-kept-text.ts';
import { TokenLine } from './token-line.tsx';

/** Where to keep something: on the server for whom it takes for an editor, otherwise in the browser, which it says. */
export function PlaceChoice({
  editor,
  label,
  place,
  onChange,
}: {
  readonly editor: Editor;
  readonly label: string;
  readonly place: KeptIn;
  readonly onChange: (place: KeptIn) => void;
}) {
  const { t } = useKeptText();
  const status = useStore(editor.store, (state) => state.editor);
  if (status !== 'accepted')
    return (
      <div className="library-field">
        <span className="library-label">{label}</span>
        <TokenLine editor={editor} words={t(`kept.without.${status}`)} />
      </div>
    );
  return (
    <RadioGroup className="library-field" value={place} onChange={(value) => onChange(value === 'server' ? 'server' : 'browser')}>
      <Label>{label}</Label>
      <TickOne value="server">{t('kept.onServer')}</TickOne>
      <TickOne value="browser">{t('kept.inBrowser')}</TickOne>
    </RadioGroup>
  );
}
