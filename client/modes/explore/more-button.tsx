import { Button } from 'react-aria-components';
import { useText } from '../../use-desk.ts';

/** Opens the rest of a list and closes it again; it stays, so that the focus does. */
export function MoreButton({ isWhole, words, onChange }: { readonly isWhole: boolean; readonly words: string; readonly onChange: (isWhole: boolean) => void }) {
  const { t } = useText();
  return (
    <Button className="link more" aria-expanded={isWhole} onPress={() => onChange(!isWhole)}>
      {isWhole ? t('dossier.fewer') : words}
    </Button>
  );
}
