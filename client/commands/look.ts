import type { Desk } from '../desk.ts';
import { defineCommand } from './command.ts';

const isMapShown = (desk: Desk) => desk.session.read().view === 'map' && desk.history.read().nodes.length > 0;
const step = 1.25;
const far = 120;

export const fit = defineCommand({ name: 'fit', isPossible: isMapShown, run: ({ canvas }) => canvas.current?.fit() });
export const zoomIn = defineCommand({ name: 'zoomIn', isPossible: isMapShown, run: ({ canvas }) => canvas.current?.zoomBy(step) });
export const zoomOut = defineCommand({ name: 'zoomOut', isPossible: isMapShown, run: ({ canvas }) => canvas.current?.zoomBy(1 / step) });

const pan = (name: 'panLeft' | 'panRight' | 'panUp' | 'panDown', x: number, y: number) =>
  defineCommand({ name, isPossible: isMapShown, run: ({ canvas }) => canvas.current?.panBy({ x, y }) });
/** Moving the view without dragging. */
export const pans = [pan('panLeft', far, 0), pan('panUp', 0, far), pan('panDown', 0, -far), pan('panRight', -far, 0)] as const;

export const showMap = defineCommand({ name: 'showMap', run: ({ session }) => session.set({ view: 'map' }) });
export const showText = defineCommand({ name: 'showText', run: ({ session }) => session.set({ view: 'text' }) });
