import type { PictureStyle } from '../../../canvas/canvas.ts';
import '../../../styles/style-colours.css';

const dashes = { solid: undefined, dashed: '5 3', dotted: '1.5 3', double: undefined } as const;

/** How a rule shows, beside its words: the number of its colour, and a node or a line that looks so. */
export function StyleGlyph({ style: { sign, node, line } }: { readonly style: PictureStyle }) {
  const colour = node?.colour ?? line?.colour;
  return (
    <span className={`style-glyph ink-${colour ?? 'text-2'}`}>
      {line !== undefined && (
        <svg className="glyph" width="26" height="14" viewBox="0 0 26 14" fill="none" stroke="currentColor" aria-hidden="true">
          <path d="M1 7H25" strokeWidth={line.width ?? 2} strokeDasharray={dashes[line.dash ?? 'solid']} />
        </svg>
      )}
      {node !== undefined && (
        <svg className="glyph" width="18" height="18" viewBox="0 0 18 18" stroke="currentColor" aria-hidden="true">
          <circle
            cx="9"
            cy="9"
            r="7"
            fill="currentColor"
            fillOpacity={node.colour === undefined ? 0 : 0.35}
            strokeWidth="2"
            strokeDasharray={dashes[node.border ?? 'solid']}
          />
          {node.border === 'double' && <circle cx="9" cy="9" r="4" fill="none" strokeWidth="1.5" />}
          {node.scale !== undefined && <circle cx="9" cy="9" r="3.5" fill="none" strokeWidth="1.5" />}
        </svg>
      )}
      {sign}
    </span>
  );
}
