import { Button } from 'react-aria-components';
import type { NodeReference } from '#contract/answers.ts';
import type { NodeId } from '#contract/graph.ts';
import { limits } from '#contract/limits.ts';
import { findPaths } from '../../../commands/tools.ts';
import { Icon } from '../../../parts/icon.tsx';
import { selectedNodes } from '../../../state/session.ts';
import { nameReference } from '../../../text/words.ts';
import { useDesk, useSession, useText } from '../../../use-desk.ts';
import { EntityChoice } from '../compare/entity-choice.tsx';

/** The ends of the paths: each can be taken away, others are found by name or taken from the selection. */
export function PathEnds({ ends }: { readonly ends: readonly NodeReference[] }) {
  const desk = useDesk();
  const { t, language } = useText();
  const ids = ends.map(({ id }) => id);
  const selection = useSession((state) => state.selection);
  const selected = selectedNodes(selection).filter((id) => !ids.includes(id));
  const setEnds = (wanted: readonly NodeId[]) => void findPaths.run(desk, wanted.slice(0, limits.pathEnds));
  return (
    <>
      <ul className="path-ends" aria-label={t('paths.ends')}>
        {ends.map((end) => (
          <li key={end.id} className="path-end">
            <span>{nameReference(end, language)}</span>
            {ends.length > 1 && (
              <Button
                className="button button-plain button-icon button-small"
                aria-label={t('paths.remove', { name: nameReference(end, language) })}
                onPress={() => setEnds(ids.filter((id) => id !== end.id))}
              >
                <Icon name="close" size={16} />
              </Button>
            )}
          </li>
        ))}
      </ul>
      {ends.length < limits.pathEnds && (
        <>
          <EntityChoice label={t('paths.add')} without={ids} onChoose={(id) => setEnds([...ids, id])} />
          {selected.length > 0 && selected.length + ends.length <= limits.pathEnds && (
            <Button className="button button-small path-add" onPress={() => setEnds([...ids, ...selected])}>
              {t('paths.addSelected')}
            </Button>
          )}
        </>
      )}
    </>
  );
}
