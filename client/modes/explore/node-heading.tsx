import type { GraphNode } from '#contract/graph.ts';
import { modalities, nodeKinds } from '#contract/vocabulary.ts';
import { allOf, pin, unpin } from '../../commands/registry.ts';
import { CommandButton } from '../../parts/command-button.tsx';
import { ShapeGlyph } from '../../parts/glyphs.tsx';
import { isDrawn } from '../../state/document.ts';
import { kindOf, nameDates, nameKind, nameNode, readList, readProperty } from '../../text/words.ts';
import { useDocument, useKnown, useText } from '../../use-desk.ts';
import { DisputedTag } from './disputed-tag.tsx';
import { NodeButtons } from './node-buttons.tsx';
import { PanelHeading } from './panel-heading.tsx';
import { countDrawn } from './count-drawn.ts';

/** What a node is, in its own words and ours, and what can be done to it. */
export function NodeHeading({ node, disputed }: { readonly node: GraphNode; readonly disputed: boolean }) {
  const { language } = useText();
  const document = useDocument();
  const kind = kindOf(node.labels);
  return (
    <div className="panel-top">
      <PanelHeading
        title={<span className="long">{nameNode(node, language)}</span>}
        eyebrow={
          <>
            <ShapeGlyph shape={kind === undefined ? 'rectangle' : nodeKinds[kind].shape} isClaim={kind === 'Claim'} isDisputed={disputed} />{' '}
            {nameKind(node.labels, language)}
            {disputed && <DisputedTag />}
          </>
        }
        tools={
          isDrawn(document, node.id) && (
            <CommandButton
              command={document.pinned.includes(node.id) ? unpin : pin}
              input={[node.id]}
              icon="pin"
              className={document.pinned.includes(node.id) ? 'button button-plain is-pinned' : 'button button-plain'}
            />
          )
        }
      />
      <Summary node={node} />
      <NodeButtons id={node.id} />
    </div>
  );
}

function Summary({ node }: { readonly node: GraphNode }) {
  const { t, language } = useText();
  const { properties } = node;
  const read = (key: string) => readProperty(properties, key, language);
  const own = language === 'es' ? readList(properties, 'aliasesEs') : [];
  const aliases = own.length > 0 ? own : readList(properties, 'aliases');
  const [summary, text, dates] = [read('summary'), read('text'), nameDates(properties, t, language)];
  const modality = modalities.find((one) => one === properties['modality']);
  return (
    <>
      {text !== undefined && <p className="said lead long">{text}</p>}
      {summary !== undefined && <p className="lead long">{summary}</p>}
      <div className="asides minor">
        <Drawn node={node} />
        {modality !== undefined && <p>{t(`node.modality.${modality}`)}</p>}
        {dates !== undefined && <p>{t('node.dates', { dates })}</p>}
        {properties['status'] === 'prospective' && <p>{t('node.prospective')}</p>}
        {aliases.length > 0 && <p className="long">{t('node.also', { names: aliases.join(', ') })}</p>}
      </div>
    </>
  );
}

/** “12 of 27 neighbours are drawn.” */
function Drawn({ node: { id } }: { readonly node: GraphNode }) {
  const { t } = useText();
  const document = useDocument();
  const known = useKnown();
  const total = known.degrees.get(id);
  return total === undefined || total === 0 ? null : <p>{t('node.drawn', { shown: countDrawn(document, known, allOf(id), total), count: total })}</p>;
}
