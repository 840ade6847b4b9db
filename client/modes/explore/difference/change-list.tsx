import { Fragment, useState } from 'react';
import { Button } from 'react-aria-components';
import type { NodeId } from '#contract/graph.ts';
import type { Change } from '#contract/timeline.ts';
import { referToKnown, tellParts } from '../../../text/tell.ts';
import { capitalize, referTo } from '../../../text/words.ts';
import { useKnown, useText } from '../../../use-desk.ts';
import { nameDay } from '../../kept/name-day.ts';
import { NodeLink } from '../node-link.tsx';
import { ReadNames } from '../read-names.tsx';

const few = 25;

/** Changes of nodes and statements, each with what of it changed and when. */
export function ChangeList({ list }: { readonly list: readonly Change[] }) {
  const { t } = useText();
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? list : list.slice(0, few);
  return (
    <>
      <ReadNames key={shown.length} ids={shown.flatMap(({ ends }) => ends ?? [])} />
      <ul className="entries">
        {shown.map((change) => (
          <li key={`${change.kind} ${change.id}`}>
            <One change={change} />
          </li>
        ))}
      </ul>
      {shown.length < list.length && (
        <Button className="link more" onPress={() => setWhole(true)}>
          {t('difference.more', { count: list.length - shown.length })}
        </Button>
      )}
    </>
  );
}

function One({ change }: { readonly change: Change }) {
  const { t, language } = useText();
  const { kind, id, ends, type, name, properties, at } = change;
  const notes = [
    ...(change.change === 'changed' && properties.length > 0 ? [t('difference.properties', { names: properties.join(', ') })] : []),
    ...(at === '' ? [] : [t('difference.on', { when: nameDay(at, language) })]),
  ];
  return (
    <span className="entry-name">
      {kind === 'node' || ends === null || type === null ? <Known id={id as NodeId} name={name} /> : <Sentence type={type} ends={ends} />}
      {notes.map((note) => (
        <Fragment key={note}>
          {' '}
          <span className="minor">{note}</span>
        </Fragment>
      ))}
    </span>
  );
}

/** A line as a sentence whose names are links where the graph still has them. */
function Sentence({ type, ends: [from, to] }: { readonly type: string; readonly ends: readonly [NodeId, NodeId] }) {
  const { language } = useText();
  const { nodes } = useKnown();
  const { subject, verb, object } = tellParts({ type, from: referToKnown(from, nodes), to: referToKnown(to, nodes) }, 'out', language);
  return (
    <>
      <Known id={from} words={capitalize(subject, language)} /> {verb} <Known id={to} words={object} />
    </>
  );
}

/** A node by its name, or its words within a sentence, and a way to it where the graph still has it. */
function Known({ id, name = null, words }: { readonly id: NodeId; readonly name?: string | null; readonly words?: string }) {
  const node = useKnown().nodes.get(id);
  return node === undefined ? <strong>{name ?? id}</strong> : <NodeLink node={referTo(node)} {...(words !== undefined && { words })} />;
}
