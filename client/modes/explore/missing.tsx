import type { Gap } from '#contract/answers.ts';
import { useText } from '../../use-desk.ts';
import { Section } from './section.tsx';

/** What a reader should know is not there, or that nothing is. */
export function Missing({ gaps }: { readonly gaps: readonly Gap[] }) {
  const { t } = useText();
  return (
    <Section title={t('node.missing')}>
      {gaps.length === 0 && <p className="minor">{t('missing.nothing')}</p>}
      <ul className="missing minor">
        {gaps.map((gap) => (
          <li key={gap}>{t(`missing.${gap}`)}</li>
        ))}
      </ul>
    </Section>
  );
}
