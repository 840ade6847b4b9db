import type { Statement } from '#contract/answers.ts';
import { officeStatuses } from '#contract/vocabulary.ts';
import { readProperty, voicesOf } from '../../text/words.ts';
import { useText } from '../../use-desk.ts';

/** Which office it is and whether it is held, was held or may be, as each source has it: they may differ. */
export function OfficesHeld({ statements }: { readonly statements: readonly Statement[] }) {
  const { t, language } = useText();
  const held = new Map<string, readonly Statement[]>();
  for (const statement of statements) {
    const { properties } = statement.edge;
    const status = officeStatuses.find((one) => one === properties['status']);
    const words = [readProperty(properties, 'office', language), status && t(`offices.${status}`)].filter((word) => word !== undefined).join(', ');
    held.set(words, [...(held.get(words) ?? []), statement]);
  }
  return [...held].map(([words, own]) => (
    <p key={words} className="statement-fact">
      {[words, ...voicesOf(own, t, language)].filter((part) => part !== '').join(' · ')}
    </p>
  ));
}
