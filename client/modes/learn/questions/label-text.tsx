import { useText } from '../../../use-desk.ts';
import type { Label } from './answer-names.ts';

/** A thing to choose, in words; those of a claim are somebody's, so they stand in quotation marks. */
export function LabelText({ label: { text, isClaim } }: { readonly label: Label }) {
  const { t } = useText();
  return isClaim ? <span className="said">{t('learn.question.quoted', { text })}</span> : text;
}
