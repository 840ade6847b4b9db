import { Label, Radio, RadioGroup } from 'react-aria-components';
import { useStore } from 'zustand';
import type { Editor } from '../../state/kept/editor.ts';
import type { KeptIn } from '../../state/kept/shelf.ts';
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
      <Choice value="server" words={t('kept.onServer')} />
      <Choice value="browser" words={t('kept.inBrowser')} />
    </RadioGroup>
  );
}

/** One of several that exclude each other. */
export function Choice({ value, words }: { readonly value: string; readonly words: string }) {
  return (
    <Radio className="library-check" value={value}>
      <span className="library-mark library-mark-round" />
      <span>{words}</span>
    </Radio>
  );
}
