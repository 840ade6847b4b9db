import type { Core, SingularElementReturnValue } from 'cytoscape';

type Element = SingularElementReturnValue;
type Extent = { readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number };
type Draw = (context: CanvasRenderingContext2D, elements: readonly Element[], pixelRatio: number, extent: Extent) => void;
/** What is meant of Cytoscape's renderer. It is not public: where it is otherwise, nothing is changed. */
type Renderer = {
  drawLayeredElements: Draw;
  drawCachedElements: Draw;
  drawElements: (context: CanvasRenderingContext2D, elements: readonly Element[]) => void;
  readonly drawElement: (context: CanvasRenderingContext2D, element: Element, shift: null, withWords: boolean) => void;
  readonly drawElementText: (context: CanvasRenderingContext2D, element: Element, shift: null, force: boolean) => void;
  readonly eleTextBiggerThanMin: (element: Element) => boolean;
};
const meant = ['drawLayeredElements', 'drawCachedElements', 'drawElements', 'drawElement', 'drawElementText', 'eleTextBiggerThanMin'] as const;

/** Beyond so many, drawing all afresh in every frame would be felt. */
const mostDrawn = 450;

/**
 * Draws a picture of usual size afresh in each frame: the pictures of names that Cytoscape keeps and scales are blurred. The words of lines are drawn
 * when all lines are, so that none is struck through by another line.
 */
export function drawCrisp(cy: Core): void {
  const found = (cy as unknown as { readonly renderer?: () => Partial<Renderer> }).renderer?.();
  if (!isMeant(found)) return;
  const renderer = found;
  const { drawLayeredElements, drawCachedElements } = renderer;
  const drawAll = (context: CanvasRenderingContext2D, elements: readonly Element[], isReadable: (element: Element) => boolean) => {
    const waiting: Element[] = [];
    const drawWords = () => {
      for (const line of waiting.splice(0)) renderer.drawElementText(context, line, null, isReadable(line));
    };
    for (const element of elements) {
      if (element.isNode()) drawWords();
      else waiting.push(element);
      renderer.drawElement(context, element, null, element.isNode() && isReadable(element));
    }
    drawWords();
  };
  const afresh =
    (otherwise: Draw): Draw =>
    (context, elements, pixelRatio, extent) => {
      if (elements.length > mostDrawn) return otherwise.call(renderer, context, elements, pixelRatio, extent);
      drawAll(
        context,
        elements.filter((element) => meets(element.boundingBox(), extent)),
        (element) => renderer.eleTextBiggerThanMin(element),
      );
    };
  renderer.drawLayeredElements = afresh(drawLayeredElements);
  renderer.drawCachedElements = afresh(drawCachedElements);
  renderer.drawElements = (context, elements) => drawAll(context, elements, () => true);
}

const isMeant = (renderer: Partial<Renderer> | undefined): renderer is Renderer =>
  renderer !== undefined && meant.every((name) => typeof renderer[name] === 'function');

const meets = (one: Extent, other: Extent): boolean => one.x1 <= other.x2 && other.x1 <= one.x2 && one.y1 <= other.y2 && other.y1 <= one.y2;
