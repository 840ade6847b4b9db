import cytoscape, { type Core, type SingularElementReturnValue } from 'cytoscape';
import { drawCrisp } from '../draw-crisp.ts';
import type { Palette } from '../palette.ts';
import { buildStyle } from '../style.ts';
import type { Drawing } from './drawing.ts';
import { traceContext } from './trace-context.ts';

type Element = SingularElementReturnValue;
/** What is meant of Cytoscape's renderer, which is not public: the version is fixed, and a test holds the drawing against its own picture. */
type Renderer = {
  pathsEnabled: boolean;
  getCachedImage: (...request: readonly unknown[]) => HTMLImageElement;
  readonly getCachedZSortedEles: (isForced: boolean) => readonly Element[];
  readonly drawElements: (context: CanvasRenderingContext2D, elements: readonly Element[]) => void;
};

export type RecordOptions = {
  readonly palette: Palette;
  /** Whether what is selected stands out, as on screen. */
  readonly emphasis: boolean;
};

/** Everything that a canvas has drawn, at the same places, as marks; nothing on screen changes meanwhile. */
export async function recordDrawing(cy: Core, { palette, emphasis }: RecordOptions): Promise<Drawing> {
  const container = document.createElement('div');
  Object.assign(container.style, { position: 'fixed', left: '-100px', width: '10px', height: '10px', visibility: 'hidden' });
  container.inert = true;
  document.body.append(container);
  // A second canvas: the first one would flash in other colours.
  const copy = cytoscape({ container, style: buildStyle(palette), elements: copyElements(cy, emphasis), layout: { name: 'preset', fit: false } });
  try {
    drawCrisp(copy);
    const renderer = (copy as unknown as { readonly renderer: () => Renderer }).renderer();
    renderer.pathsEnabled = false;
    const images = new Set<HTMLImageElement>();
    const { getCachedImage } = renderer;
    renderer.getCachedImage = (...request) => {
      const image = getCachedImage.apply(renderer, request as never);
      images.add(image);
      return image;
    };
    const draw = () => {
      const { context, marks } = traceContext(palette.colour.canvas);
      renderer.drawElements(context, renderer.getCachedZSortedEles(true));
      return marks;
    };
    // Asking for the size has Cytoscape find the way of each line and the place of each word.
    const { x1, y1, w, h } = copy.elements().boundingBox();
    let marks = draw();
    const waiting = [...images].filter(({ complete }) => !complete);
    if (waiting.length > 0) {
      await Promise.allSettled(waiting.map((image) => image.decode()));
      marks = draw();
    }
    return { marks, background: palette.colour.canvas, box: { x: x1, y: y1, width: Math.ceil(w), height: Math.ceil(h) } };
  } finally {
    copy.destroy();
    container.remove();
  }
}

const passing = ['hovered', 'near'];
const emphasised = ['selected', 'faded'];

/** The elements as they stand, without what is only under the pointer. */
const copyElements = (cy: Core, emphasis: boolean): cytoscape.ElementDefinition[] =>
  cy.elements().map((element) => {
    const { group, data, position, classes = '' } = element.json() as unknown as cytoscape.ElementDefinition & { readonly classes?: string };
    const left = String(classes)
      .split(' ')
      .filter((name) => !passing.includes(name) && (emphasis || !emphasised.includes(name)));
    return { ...(group !== undefined && { group }), data: { ...data }, ...(position && { position: { ...position } }), classes: left.join(' ') };
  });
