import type { Question } from '#contract/lesson.ts';
import { Icon, type IconName } from '../../../parts/icon.tsx';
import { type Translate } from '../../../text/words.ts';
import { useText } from '../../../use-desk.ts';
import type { Stand } from './use-answering.ts';

const signs: Readonly<Partial<Record<Stand['kind'], IconName>>> = { right: 'check', wrong: 'close', empty: 'alert', notNumber: 'alert', shown: 'book' };

/** What was found of the answer, by a sign and in words; it is read aloud when it changes. */
export function StandLine({ stand, kind }: { readonly stand: Stand; readonly kind: Question['kind'] }) {
  const { t } = useText();
  const sign = signs[stand.kind];
  return (
    <p role="status" className={`lesson-stand lesson-stand-${stand.kind}`}>
      {sign !== undefined && <Icon name={sign} />}
      {tellStand(stand, kind, t)}
    </p>
  );
}

function tellStand(stand: Stand, kind: Question['kind'], t: Translate): string {
  switch (stand.kind) {
    case 'open':
      return '';
    case 'empty':
      return t(`learn.question.empty.${kind}`);
    case 'wrong':
      return stand.pairs === null ? t('learn.question.wrong') : t('learn.question.wrongPairs', stand.pairs);
    case 'right':
    case 'shown':
    case 'notNumber':
      return t(`learn.question.${stand.kind}`);
    default:
      return stand satisfies never;
  }
}
