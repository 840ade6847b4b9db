import type { GraphNode } from '#contract/graph.ts';
import { modalities, nodeKinds } from '#contract/vocabulary.ts';
import { allOf, collapse, expand, hide, isolate, pin, unpin } from '../../commands/registry.ts';
import { CommandButton } from '../../parts/command-button.tsx';
import { ShapeGlyph } from '../../parts/glyphs.tsx';
import { drawnNeighbours } from '../../state/document.ts';
import { kindOf, nameDates, nameKind, nameNode, readList, readProperty } from '../../text/words.ts';
import { useDocument, useKnown, useSession, useText } from '../../use-desk.ts';
import { PanelHeading } from './panel-heading.tsx';

/** What a node is, in its own words and ours, and what can be done to it. */
export function NodeHeading({ node, disputed }: { readonly node: GraphNode; readonly disputed: boolean }) {
  const { language, t } = useText();
  const kind = kindOf(node.labels);
  return (
    <>
      <PanelHeading
        title={<span className="long">{nameNode(node, language)}</span>}
        eyebrow={
          <>
            <ShapeGlyph shape={kind === undefined ? 'rectangle' : nodeKinds[kind].shape} isClaim={kind === 'Claim'} isDisputed={disputed} />{' '}
            {nameKind(node.labels, language)}
            {disputed && <span className="tag tag-dispute">= {t('node.disputed')}</span>}
          </>
        }
      />
      <Summary node={node} />
      <Drawn node={node} />
      <Buttons node={node} />
    </>
  );
}

function Summary({ node: { properties } }: { readonly node: GraphNode }) {
  const { t, language } = useText();
  const own = language === 'es' ? readList(properties, 'aliasesEs') : [];
  const aliases = own.length > 0 ? own : readList(properties, 'aliases');
  const [summary, text, modality, dates] = [
    readProperty(properties, 'summary', language),
    readProperty(properties, 'text', language),
    readProperty(properties, 'modality', 'en'),
    nameDates(properties, t, language),
  ];
  const known = modalities.find((one) => one === modality);
  return (
    <>
      {text !== undefined && <p className="said lead long">{text}</p>}
      {summary !== undefined && <p className="lead long">{summary}</p>}
      {aliases.length > 0 && <p className="minor">{t('node.also', { names: aliases.join(', ') })}</p>}
      {dates !== undefined && <p className="minor">{t('node.dates', { dates })}</p>}
      {properties['status'] === 'prospective' && <p className="minor">{t('node.prospective')}</p>}
      {known !== undefined && <p className="minor">{t(`node.modality.${known}`)}</p>}
    </>
  );
}

/** “12 of 27 neighbours are drawn.” */
function Drawn({ node: { id } }: { readonly node: GraphNode }) {
  const { t } = useText();
  const document = useDocument();
  const total = useKnown().degrees.get(id);
  if (total === undefined) return null;
  return <p className="minor">{t('node.drawn', { shown: Math.min(total, drawnNeighbours(document, allOf(id)).size), count: total })}</p>;
}

function Buttons({ node: { id } }: { readonly node: GraphNode }) {
  const document = useDocument();
  const expanding = useSession((state) => state.expanding);
  const last = document.expansions.findLast(({ of }) => of === id);
  return (
    <div className="buttons">
      <CommandButton command={expand} input={{ ...allOf(id), ...expanding }} className="button button-filled" />
      {last !== undefined && <CommandButton command={collapse} input={last} />}
      <CommandButton command={document.pinned.includes(id) ? unpin : pin} input={[id]} />
      <CommandButton command={hide} input={[id]} />
      <CommandButton command={isolate} input={[id]} />
    </div>
  );
}
