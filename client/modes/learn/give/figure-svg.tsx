import type { Mark } from '../../../canvas/figure/drawing.ts';
import type { Figure } from '../../explore/figure/compose-figure.ts';
import { writePath } from '../../explore/figure/write-svg.ts';

/** A figure as part of a page: its lines stay lines and its words stay words; turned, it lies on its side. */
export function FigureSvg({ figure: { drawing }, isTurned, label }: { readonly figure: Figure; readonly isTurned: boolean; readonly label: string }) {
  const { x, y, width, height } = drawing.box;
  const room = isTurned ? { width: height, height: width } : { width, height };
  return (
    <svg className="handout-figure" role="img" aria-label={label} {...room} viewBox={`0 0 ${room.width} ${room.height}`}>
      <g transform={isTurned ? `translate(0 ${width}) rotate(-90) translate(${-x} ${-y})` : `translate(${-x} ${-y})`}>
        {drawing.marks.map((mark, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a drawing is drawn once and never changes
          <Drawn key={place} mark={mark} />
        ))}
      </g>
    </svg>
  );
}

function Drawn({ mark }: { readonly mark: Mark }) {
  if (mark.kind === 'text') {
    const { text, at, family, weight, size, width, ink, rim } = mark;
    return (
      <g transform={`matrix(${at.join(' ')})`}>
        {/* Browsers print the rim of some letters in the colour of the letters; a plate beneath them prints everywhere. */}
        {rim !== null && <rect x={-2} y={-0.8 * size} width={width + 4} height={1.06 * size} rx={2} fill={rim.colour} fillOpacity={0.85 * rim.alpha} />}
        <text
          className={`handout-${family}`}
          fontSize={size}
          fontWeight={weight}
          {...(text.length > 1 && { textLength: width, lengthAdjust: 'spacingAndGlyphs' })}
          fill={ink.colour}
          fillOpacity={ink.alpha}
        >
          {text}
        </text>
      </g>
    );
  }
  const { path, fill, stroke } = mark;
  return (
    <path
      d={writePath(path)}
      fill={fill?.colour ?? 'none'}
      {...(fill !== null && { fillOpacity: fill.alpha })}
      {...(stroke !== null && {
        stroke: stroke.colour,
        strokeOpacity: stroke.alpha,
        strokeWidth: stroke.width,
        strokeDasharray: stroke.dash.length === 0 ? undefined : stroke.dash.join(' '),
        strokeLinecap: stroke.cap,
        strokeLinejoin: stroke.join,
        strokeMiterlimit: 10,
      })}
    />
  );
}
