import type { Properties } from '#contract/graph.ts';
import { useWords } from '../../../text/more-words.ts';
import { useText } from '../../../use-desk.ts';
import { Section } from '../section.tsx';
import { en } from './text/en.ts';
import { es } from './text/es.ts';
import '../../../styles/own-values.css';

const words = { en, es } as const;

/** A value as it is read: what is text stays text, a list is told with commas, a structure as JSON. */
const tell = (value: Properties[string] | undefined): string =>
  Array.isArray(value) ? value.map(tell).join(', ') : typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value);

/** The properties of a node or line of a graph that others made, under their own keys. */
export function OwnValues({ properties, isTitled = false }: { readonly properties: Properties; readonly isTitled?: boolean }) {
  useWords(words);
  const { t } = useText();
  const entries = Object.entries(properties);
  const list = (
    <dl className="own-values" aria-label={t('values.title')}>
      {entries.map(([key, value]) => (
        <div key={key}>
          <dt>{key}</dt>
          <dd className="long">{tell(value)}</dd>
        </div>
      ))}
    </dl>
  );
  if (!isTitled) return entries.length === 0 ? null : list;
  return (
    <Section title={t('values.title')} count={entries.length}>
      {entries.length === 0 ? <p className="minor">{t('values.none')}</p> : list}
    </Section>
  );
}
