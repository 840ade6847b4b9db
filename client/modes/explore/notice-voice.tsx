import { useKnown, useSession, useText } from '../../use-desk.ts';
import { describeStep } from './describe-step.ts';

/** The one live region for what was just done, undone or redone. */
export function NoticeVoice() {
  const { t, language } = useText();
  const known = useKnown();
  const notice = useSession((state) => state.notice);
  const step = notice === null ? '' : describeStep(notice.step, known, t, language);
  return (
    <span role="status" aria-live="polite" className="minor">
      {notice !== null && <span key={notice.count}>{t(notice.kind === 'said' ? 'notice.done' : `notice.${notice.kind}`, { step })}</span>}
    </span>
  );
}
