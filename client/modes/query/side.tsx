import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { loadLater } from '../../parts/load-later.tsx';
import { useQueryText } from './text/use-query-text.ts';

const Library = loadLater(() => import('./library.tsx').then((module) => module.Library));
const SchemaPanel = loadLater(() => import('./schema-panel.tsx').then((module) => module.SchemaPanel));
const HistoryPanel = loadLater(() => import('./history-panel.tsx').then((module) => module.HistoryPanel));

export const sides = ['library', 'schema', 'history'] as const;
export type Side = (typeof sides)[number];

type Props = { readonly side: Side; readonly onChoose: (side: Side) => void; readonly onInsert: (text: string) => void };

/** What helps to write a query, in a column beside the editor. */
export function SideColumn({ side, onChoose, onInsert }: Props) {
  const { t } = useQueryText();
  return (
    <aside className="query-side" aria-label={t('side.label')}>
      <Tabs className="side-tabs" selectedKey={side} onSelectionChange={(key) => onChoose(sides.find((one) => one === key) ?? 'library')}>
        <TabList className="tab-list" aria-label={t('side.label')}>
          {sides.map((one) => (
            <Tab key={one} id={one} className="tab">
              {t(`side.${one}`)}
            </Tab>
          ))}
        </TabList>
        {sides.map((one) => (
          <TabPanel key={one} id={one} className="side-panel">
            <SidePart side={one} onInsert={onInsert} />
          </TabPanel>
        ))}
      </Tabs>
    </aside>
  );
}

/** One of them, where there is room for one thing at a time. */
export function SidePane({ side, onInsert }: Omit<Props, 'onChoose'>) {
  const { t } = useQueryText();
  return (
    <section className="query-side side-panel" aria-label={t(`side.${side}`)}>
      <SidePart side={side} onInsert={onInsert} />
    </section>
  );
}

function SidePart({ side, onInsert }: Omit<Props, 'onChoose'>) {
  switch (side) {
    case 'library':
      return <Library />;
    case 'schema':
      return <SchemaPanel onInsert={onInsert} />;
    case 'history':
      return <HistoryPanel />;
    default:
      return side satisfies never;
  }
}
