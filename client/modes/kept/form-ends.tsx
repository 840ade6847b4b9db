import { Button } from 'react-aria-components';
import { useKeptText } from './use-kept-text.ts';

type Props = { readonly failure: string | null; readonly isBusy: boolean; readonly words: string; readonly onClose: () => void };

/** What a form for what is kept ends with: what went wrong, and the buttons that leave it and send it. */
export function FormEnds({ failure, isBusy, words, onClose }: Props) {
  const { t } = useKeptText();
  return (
    <>
      {failure !== null && (
        <p role="alert" className="library-trouble">
          {failure}
        </p>
      )}
      <div className="library-ends">
        <Button className="button" onPress={onClose}>
          {t('kept.cancel')}
        </Button>
        <Button type="submit" className={isBusy ? 'button button-filled pending' : 'button button-filled'}>
          {words}
        </Button>
      </div>
    </>
  );
}
