import { useState } from 'react';
import { Button, Checkbox } from 'react-aria-components';
import { findCommunities, type CommunityGroups } from '../../../commands/craft/groups.ts';
import { Icon } from '../../../parts/icon.tsx';
import { Failure } from '../../../parts/failure.tsx';
import { selectedNodes, targetOf } from '../../../state/session.ts';
import { useWords } from '../../../text/more-words.ts';
import { useDesk, useDocument, useSession, useText } from '../../../use-desk.ts';
import { Box } from '../box.tsx';
import { Section } from '../section.tsx';
import { nameGroup } from './compose-groups.ts';
import { craftWords } from './craft-words.ts';
import { listSets, type NodeSet } from './list-sets.ts';
import '../../../styles/fields.css';
import './craft.css';

/** Selects what is on the map by what it has in common; each choice says how many that are. */
export function SelectBox({ onClose }: { readonly onClose: () => void }) {
  useWords(craftWords);
  const desk = useDesk();
  const { t, language } = useText();
  useDocument();
  useSession((state) => state.selection);
  const [isAdded, setAdded] = useState(false);
  const choose = ({ ids }: NodeSet) => {
    const before = isAdded ? selectedNodes(desk.session.read().selection) : [];
    desk.session.set({ selection: targetOf([...before, ...ids]), reading: null });
    desk.canvas.current?.reveal(ids);
    onClose();
  };
  return (
    <Box title={t('command.openSelect.label')} onClose={onClose}>
      <Checkbox className="tick" isSelected={isAdded} onChange={setAdded}>
        <span className="tick-mark">{isAdded && <Icon name="check" size={16} />}</span>
        <span className="tick-words">{t('selectBy.add')}</span>
      </Checkbox>
      {listSets(desk, t, language).map(({ title, sets }) => (
        <Section key={title} title={t(`selectBy.${title}`)}>
          <Sets sets={sets} onChoose={choose} />
        </Section>
      ))}
      <Communities onChoose={choose} />
    </Box>
  );
}

function Sets({ sets, onChoose }: { readonly sets: readonly NodeSet[]; readonly onChoose: (set: NodeSet) => void }) {
  return (
    <ul className="set-list">
      {sets.map((set) => (
        <li key={set.key}>
          <Button className="button" onPress={() => onChoose(set)}>
            {set.name} <span className="minor">{set.ids.length}</span>
          </Button>
        </li>
      ))}
    </ul>
  );
}

type Found =
  | { readonly status: 'none' | 'busy' }
  | { readonly status: 'failed'; readonly error: Error }
  | { readonly status: 'ready'; readonly groups: CommunityGroups };

function Communities({ onChoose }: { readonly onChoose: (set: NodeSet) => void }) {
  const desk = useDesk();
  const { t, language } = useText();
  const [found, setFound] = useState<Found>({ status: 'none' });
  const find = () => {
    setFound({ status: 'busy' });
    findCommunities(desk).then(
      (groups) => setFound({ status: 'ready', groups }),
      (error: unknown) => setFound({ status: 'failed', error: error instanceof Error ? error : new Error(String(error)) }),
    );
  };
  return (
    <Section title={t('selectBy.community')}>
      <p className="minor">{t('groups.communityLead')}</p>
      {found.status === 'failed' && <Failure error={found.error} onRetry={find} />}
      {found.status === 'ready' && (
        <Sets sets={found.groups.map((group) => ({ key: group.name, name: nameGroup(group, t, language), ids: group.members }))} onChoose={onChoose} />
      )}
      {(found.status === 'none' || found.status === 'busy') && (
        <Button className="button" isPending={found.status === 'busy'} onPress={find}>
          {t('selectBy.findCommunities')}
        </Button>
      )}
    </Section>
  );
}
