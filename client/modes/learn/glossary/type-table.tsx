import { edgeFamilies, relationshipKinds } from '#contract/vocabulary.ts';
import { LineGlyph } from '../../../parts/glyphs.tsx';
import { withFullStop } from '../../../text/tell.ts';
import { useText } from '../../../use-desk.ts';
import type { TypeExample } from './examples.ts';

/** Each type of line with its mark and what it is called in queries, read from both ends. */
export function TypeTable({ examples }: { readonly examples: readonly TypeExample[] }) {
  const { t, language } = useText();
  return (
    <table className="type-table">
      <thead>
        <tr>
          <th scope="col">{t('glossary.mark')}</th>
          <th scope="col">{t('glossary.sentences')}</th>
        </tr>
      </thead>
      <tbody>
        {examples.map(({ type, sentences }) => (
          <tr key={type} id={type}>
            <th scope="row">
              <LineGlyph family={relationshipKinds[type].family} /> <span>{edgeFamilies[relationshipKinds[type].family][language]}</span>
              <code>{type}</code>
            </th>
            <td>
              <ul>
                {sentences.map(([one = '', several]) => (
                  <li key={one}>
                    {withFullStop(one)}
                    {several !== undefined && <span className="minor block">{withFullStop(several)}</span>}
                  </li>
                ))}
              </ul>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
