import { Label, Radio, RadioGroup } from 'react-aria-components';
import type { Editor, Library, SavedPlace } from '../../../state/saved-queries.ts';
import { useQueryText } from '../text/use-query-text.ts';
import { TokenLine } from './token-line.tsx';

/** Where to keep something: on the server for whom it takes for an editor, otherwise in the browser, which it says. */
export function PlaceChoice({
  library,
  editor,
  label,
  place,
  onChange,
}: {
  readonly library: Library;
  readonly editor: Editor;
  readonly label: string;
  readonly place: SavedPlace;
  readonly onChange: (place: SavedPlace) => void;
}) {
  const { t } = useQueryText();
  if (editor !== 'accepted')
    return (
      <div className="library-field">
        <span className="library-label">{label}</span>
        <TokenLine library={library} editor={editor} words={t(`save.without.${editor}`)} />
      </div>
    );
  return (
    <RadioGroup className="library-field" value={place} onChange={(value) => onChange(value === 'server' ? 'server' : 'browser')}>
      <Label>{label}</Label>
      <Choice value="server" words={t('save.onServer')} />
      <Choice value="browser" words={t('save.inBrowser')} />
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
