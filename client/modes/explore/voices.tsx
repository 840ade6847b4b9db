import type { Statement } from '#contract/answers.ts';
import { voicesOf } from '../../text/words.ts';
import { useText } from '../../use-desk.ts';

/** On whose word some statements stand, a line for each voice. */
export function Voices({ statements }: { readonly statements: readonly Statement[] }) {
  const { t, language } = useText();
  return voicesOf(statements, t, language).map((voice) => (
    <p key={voice} className="statement-fact">
      {voice}
    </p>
  ));
}
