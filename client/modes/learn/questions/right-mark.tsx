import { Icon } from '../../../parts/icon.tsx';
import { useText } from '../../../use-desk.ts';

/** Whether something is right, by a sign and a word. */
export function RightMark({ isRight }: { readonly isRight: boolean }) {
  const { t } = useText();
  return (
    <span className="lesson-mark">
      <Icon name={isRight ? 'check' : 'close'} size={16} />
      {t(isRight ? 'learn.question.isRight' : 'learn.question.isWrong')}
    </span>
  );
}
