import type { EdgeFamily, NodeKind } from '#contract/vocabulary.ts';
import { familyLooks } from '../canvas/families.ts';
import { cardPath, endPaths, filledEnds, shapePaths } from './glyph-paths.ts';

/** A family of lines as the canvas draws it, for key and lists. */
export function LineGlyph({ family, conditional = false }: { readonly family: EdgeFamily; readonly conditional?: boolean }) {
  const { colour, width, dash, end, bothEnds } = familyLooks[family];
  const reach = end === 'triangle' ? 26 : 32;
  return (
    <svg className={`glyph ink-${colour}`} width="35" height="14" viewBox="0 0 35 14" fill="none" stroke="currentColor" aria-hidden="true">
      <path d={`M${bothEnds ? 3 : 1} 7H${reach}`} strokeWidth={width} strokeDasharray={dash.length > 0 ? dash.join(' ') : undefined} />
      <path d={endPaths[end]} strokeWidth={filledEnds.includes(end) ? 0.5 : 1.75} fill={filledEnds.includes(end) ? 'currentColor' : 'none'} />
      {bothEnds && <path d="M3 1.5v11" strokeWidth={1.75} />}
      {conditional && <path className="glyph-hollow" d="M14 2.2 18.8 7 14 11.8 9.2 7Z" strokeWidth={1.5} />}
    </svg>
  );
}

/** The shape of a kind of node, for key and lists. A claim is wider than an organization; a disputed one has a double border. */
export function ShapeGlyph({
  shape,
  isClaim = false,
  isDisputed = false,
}: {
  readonly shape: NodeKind['shape'] | 'rectangle';
  readonly isClaim?: boolean;
  readonly isDisputed?: boolean;
}) {
  return (
    <svg
      className={`glyph ${isDisputed ? 'ink-dispute' : 'ink-text-2'}`}
      width="22"
      height="20"
      viewBox="0 0 22 20"
      fill="none"
      stroke="currentColor"
      strokeWidth={1.4}
      aria-hidden="true"
    >
      <path d={isClaim ? cardPath : shapePaths[shape]} />
      {isDisputed && <path d="M5 7h12v6H5Z" strokeWidth={1.2} />}
    </svg>
  );
}
