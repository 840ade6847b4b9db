import { Button, Label, ListBox, ListBoxItem, Popover, Select, SelectValue } from 'react-aria-components';
import type { NeighbourCounts } from '#contract/answers.ts';
import type { ExpansionOf } from '#contract/exploration.ts';
import type { NodeId } from '#contract/graph.ts';
import { neighbourOrders } from '#contract/routes.ts';
import { pageSizes } from '../../commands/expand.ts';
import { allOf, collapse, expand } from '../../commands/registry.ts';
import { CommandButton } from '../../parts/command-button.tsx';
import { LineGlyph } from '../../parts/glyphs.tsx';
import { Icon } from '../../parts/icon.tsx';
import { drawnNeighbours, findExpansion } from '../../state/document.ts';
import { familyOf, nameType } from '../../text/words.ts';
import { useDesk, useDocument, useSession, useText } from '../../use-desk.ts';

/** What lies around the node by type and direction, each with what is drawn of it, and how the next ones are chosen. */
export function Neighbours({ id, counts }: { readonly id: NodeId; readonly counts: NeighbourCounts }) {
  const { t, language } = useText();
  const total = counts.total.neighbours;
  if (total === 0) return <p className="minor">{t('node.noNeighbours')}</p>;
  return (
    <section>
      <h3>
        {t('node.neighbours')} <Shown of={allOf(id)} total={total} />
      </h3>
      <Choices />
      <ul className="counts">
        {counts.counts.map(({ type, direction, neighbours }) => (
          <li key={`${type} ${direction}`}>
            <LineGlyph family={familyOf(type)} />
            <span className="counts-words">
              {nameType(type, direction, language)}
              <Shown of={{ of: id, type, direction }} total={neighbours} />
            </span>
            <ExpandButtons of={{ of: id, type, direction }} words={nameType(type, direction, language)} total={neighbours} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** In which order neighbours come, and how many at a time. */
function Choices() {
  const { session } = useDesk();
  const { t } = useText();
  const expanding = useSession((state) => state.expanding);
  return (
    <div className="choices">
      <Choice
        label={t('expand.order')}
        options={neighbourOrders.map((order) => ({ id: order, name: t(`expand.order.${order}`) }))}
        chosen={expanding.order}
        onChoose={(order) => session.set({ expanding: { ...expanding, order } })}
      />
      <Choice
        label={t('expand.number')}
        options={pageSizes.map((number) => ({ id: String(number), name: String(number) }))}
        chosen={String(expanding.number)}
        onChoose={(number) => session.set({ expanding: { ...expanding, number: Number(number) } })}
      />
    </div>
  );
}

function Choice<Id extends string>({
  label,
  options,
  chosen,
  onChoose,
}: {
  readonly label: string;
  readonly options: readonly { readonly id: Id; readonly name: string }[];
  readonly chosen: Id;
  readonly onChoose: (id: Id) => void;
}) {
  return (
    <Select
      className="choice"
      value={chosen}
      onChange={(key) => {
        const option = options.find(({ id }) => id === key);
        if (option !== undefined) onChoose(option.id);
      }}
    >
      <Label className="minor">{label}</Label>
      <Button className="button button-small">
        <SelectValue />
        <Icon name="panDown" size={16} />
      </Button>
      <Popover className="popover">
        <ListBox className="menu" items={options}>
          {({ id, name }) => (
            <ListBoxItem id={id} className="menu-item" textValue={name}>
              {name}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </Select>
  );
}

function Shown({ of, total }: { readonly of: ExpansionOf; readonly total: number }) {
  const { t } = useText();
  const document = useDocument();
  return <span className="minor shown">{t('node.shown', { shown: Math.min(total, drawnNeighbours(document, of).size), total })}</span>;
}

function ExpandButtons({ of, words, total }: { readonly of: ExpansionOf; readonly words: string; readonly total: number }) {
  const { t } = useText();
  const document = useDocument();
  const expanding = useSession((state) => state.expanding);
  const expansion = findExpansion(document, of);
  const isAllShown = drawnNeighbours(document, of).size >= total;
  const expandName = t(expansion === undefined ? 'command.expand.label' : 'command.expandMore.label');
  return (
    <span className="counts-buttons">
      {!isAllShown && expansion?.cursor !== null && (
        <CommandButton command={expand} input={{ ...of, ...expanding }} label={`${expandName}: ${words}`} className="button button-small">
          {expandName}
        </CommandButton>
      )}
      {expansion !== undefined && (
        <CommandButton command={collapse} input={of} label={`${t('command.collapse.label')}: ${words}`} className="button button-small">
          {t('command.collapse.label')}
        </CommandButton>
      )}
    </span>
  );
}
