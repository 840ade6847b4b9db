import { useId } from 'react';
import { GridList, GridListItem } from 'react-aria-components';
import type { OutlineForm } from '../outline-tree.tsx';
import type { Entry, Part } from './compose-narration.ts';
import { PassageCite } from './passage-cite.tsx';
import { type Telling, titlePart } from './tell-parts.ts';

type Props = { readonly part: Part; readonly telling: Telling; readonly selection: OutlineForm['selection'] };

/** A part of the narration: each row is what is said along one line, and selects it. */
export function NarrationPart({ part, telling, selection }: Props) {
  const title = useId();
  return (
    <section className="narration-part">
      <h3 id={title}>{titlePart(part, telling)}</h3>
      <GridList className="narration-rows" aria-labelledby={title} items={part.entries} {...selection}>
        {(entry) => <Row entry={entry} />}
      </GridList>
    </section>
  );
}

function Row({ entry: { id, sentences } }: { readonly entry: Entry }) {
  return (
    <GridListItem id={id} className="tree-item narration-row" textValue={sentences.map(({ words }) => words).join(' ')}>
      {sentences.map(({ words, citations }) => (
        <p key={words}>
          {words}{' '}
          {citations.map((citation) => (
            <PassageCite key={citation.label} citation={citation} />
          ))}
        </p>
      ))}
    </GridListItem>
  );
}
