import { Fragment, useState } from 'react';
import { Button } from 'react-aria-components';
import type { NodeId } from '#contract/graph.ts';
import type { Change } from '#contract/timeline.ts';
import { nameType, referTo } from '../../../text/words.ts';
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
      {kind === 'node' || ends === null || type === null ? (
        <Known id={id as NodeId} name={name} />
      ) : (
        <>
          <Known id={ends[0]} name={null} /> {nameType(type, 'out', language)} <Known id={ends[1]} name={null} />
        </>
      )}
      {notes.map((note) => (
        <Fragment key={note}>
          {' '}
          <span className="minor">{note}</span>
        </Fragment>
      ))}
    </span>
  );
}

/** A node by its name, and a way to it where the graph still has it. */
function Known({ id, name }: { readonly id: NodeId; readonly name: string | null }) {
  const node = useKnown().nodes.get(id);
  return node === undefined ? <strong>{name ?? id}</strong> : <NodeLink node={referTo(node)} />;
}
