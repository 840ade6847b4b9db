import { useState } from 'react';
import { Button, Input, Label, TextField } from 'react-aria-components';
import type { Group } from '#contract/exploration.ts';
import type { NodeId } from '#contract/graph.ts';
import {
  closeGroup,
  groupByCommunity,
  groupByKind,
  groupNodes,
  listKindGroups,
  openGroup,
  toggleCamps,
  ungroup,
  ungroupAll,
} from '../../../commands/craft/groups.ts';
import { lineUpCommands } from '../../../commands/craft/line-up.ts';
import { select } from '../../../commands/registry.ts';
import { CommandButton } from '../../../parts/command-button.tsx';
import { Icon } from '../../../parts/icon.tsx';
import { selectedNodes, targetOf } from '../../../state/session.ts';
import { useWords } from '../../../text/more-words.ts';
import { useDesk, useDocument, useSession, useText } from '../../../use-desk.ts';
import { PanelHeading } from '../panel-heading.tsx';
import { Section } from '../section.tsx';
import { nameGroup } from './compose-groups.ts';
import { craftWords } from './craft-words.ts';
import '../../../styles/fields.css';
import './craft.css';

/** Several nodes as one: what can be grouped, which groups there are, the camps, and lining up what is selected. */
export function GroupsPanel() {
  useWords(craftWords);
  const { t } = useText();
  const { groups } = useDocument();
  return (
    <>
      <PanelHeading eyebrow={t('groups.eyebrow')} title={t('command.openGroups.label')} />
      <p className="lead">{t('groups.lead')}</p>
      <Selected />
      <ByKind />
      <Section title={t('groups.byCommunity')}>
        <p className="minor">{t('groups.communityLead')}</p>
        <div className="buttons">
          <CommandButton command={groupByCommunity} input={undefined} />
        </div>
      </Section>
      <Section title={t('groups.list')} count={groups.length}>
        {groups.length === 0 && <p className="minor">{t('groups.empty')}</p>}
        <ul className="group-list">
          {groups.map((group) => (
            <GroupRow key={group.id} group={group} />
          ))}
        </ul>
        {groups.length > 1 && (
          <div className="buttons">
            <CommandButton command={ungroupAll} input={undefined} />
          </div>
        )}
      </Section>
      <Camps />
    </>
  );
}

function Selected() {
  const { t } = useText();
  const ids = selectedNodes(useSession((state) => state.selection));
  return (
    <Section title={t('groups.selected')} count={ids.length}>
      {ids.length < 2 ? (
        <p className="minor">{t('groups.none')}</p>
      ) : (
        <>
          <NewGroup ids={ids} />
          <h4 className="minor">{t('groups.lineUp')}</h4>
          <div className="buttons">
            {lineUpCommands.map((command) => (
              <CommandButton key={command.name} command={command} input={ids} />
            ))}
          </div>
        </>
      )}
    </Section>
  );
}

function NewGroup({ ids }: { readonly ids: readonly NodeId[] }) {
  const desk = useDesk();
  const { t } = useText();
  const [name, setName] = useState('');
  const group = () => {
    setName('');
    void groupNodes.run(desk, { ids, name });
  };
  return (
    <form
      className="group-form"
      onSubmit={(event) => {
        event.preventDefault();
        group();
      }}
    >
      <TextField className="field" value={name} onChange={setName} maxLength={80}>
        <Label>{t('groups.name')}</Label>
        <Input className="field-input" />
      </TextField>
      <Button type="submit" className="button" isDisabled={!groupNodes.isPossible(desk, { ids })}>
        {t('command.groupNodes.label')}
      </Button>
    </form>
  );
}

function ByKind() {
  const desk = useDesk();
  const { t, language } = useText();
  useDocument();
  const kinds = listKindGroups(desk);
  return (
    <Section title={t('groups.byKind')}>
      <ul className="set-list">
        {kinds.map((group) => {
          const name = nameGroup(group, t, language);
          return (
            <li key={group.name}>
              <CommandButton command={groupByKind} input={group.name} label={t('groups.groupOf', { name })}>
                {name} <span className="minor">{group.members.length}</span>
              </CommandButton>
            </li>
          );
        })}
      </ul>
      <div className="buttons">
        <CommandButton command={groupByKind} input={undefined} />
      </div>
    </Section>
  );
}

function GroupRow({ group }: { readonly group: Group }) {
  const desk = useDesk();
  const { t, language } = useText();
  const name = nameGroup(group, t, language);
  const target = targetOf(group.members);
  return (
    <li>
      <Button
        className="button button-plain group-name"
        aria-label={t('groups.select', { name })}
        onPress={() => {
          if (target !== null) void select.run(desk, target);
        }}
      >
        {t('group.title', { name, count: group.members.length })}
      </Button>
      {group.isOpen ? (
        <CommandButton command={closeGroup} input={group.id} label={t('groups.closeOf', { name })}>
          {t('command.closeGroup.label')}
        </CommandButton>
      ) : (
        <CommandButton command={openGroup} input={group.id} label={t('groups.openOf', { name })}>
          {t('command.openGroup.label')}
        </CommandButton>
      )}
      <CommandButton command={ungroup} input={group.id} icon="close" label={t('groups.ungroupOf', { name })} className="button button-plain" />
    </li>
  );
}

function Camps() {
  const desk = useDesk();
  const { t } = useText();
  const { camps, policy } = useDocument();
  const hasStances = useSession((state) => state.hasStances);
  if (!hasStances) return null;
  return (
    <Section title={t('groups.camps')}>
      <p className="minor">{policy === null ? t('groups.campsOff') : t('groups.campsLead')}</p>
      <div className="buttons">
        <Button className="button" aria-pressed={camps} isDisabled={policy === null} onPress={() => void toggleCamps.run(desk)}>
          {camps && <Icon name="check" size={16} />}
          {t('command.toggleCamps.label')}
        </Button>
      </div>
    </Section>
  );
}
