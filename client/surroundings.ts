import type { Surroundings } from './desk.ts';
import type { Stage } from './layouts/layout.ts';

const phone = 760;
/** On less than this a stance map would lie on itself; it is made for so much, and shown smaller. */
const leastWidth = 320;
const leastHeight = (width: number): number => (width <= phone ? 320 : 600);
/** What the key will take of the map's room once something is drawn: two rows on a wide screen, three on others. */
const keyHeight = (stageWidth: number): number => (stageWidth > 1300 ? 64 : 88);

/** The room of the map: as it stands, or as the page would give it where the map is not on screen. */
function readStage(): Stage {
  const box = document.querySelector('.stage-map .stage-view')?.getBoundingClientRect();
  if (box !== undefined && box.width > 0 && box.height > 0) {
    const key = innerWidth <= phone || document.querySelector('.legend') !== null ? 0 : keyHeight(box.width);
    return { width: Math.max(leastWidth, Math.round(box.width)), height: Math.max(leastHeight(box.width), Math.round(box.height - key)) };
  }
  const { innerWidth: width, innerHeight: height } = window;
  if (width <= phone) return { width, height: Math.max(leastHeight(width), Math.min(460, height - 340)) };
  return { width: width - (width >= 1600 ? 420 : 360), height: Math.max(leastHeight(width), height - 140) };
}

/** The browser around the page. */
export const openSurroundings = ({ base, savePicture }: { readonly base: string; readonly savePicture: () => Promise<void> }): Surroundings => ({
  copy: (text) => navigator.clipboard.writeText(text),
  readAddress: () => location.href,
  addressOf: (mode) => `${base}${mode}`,
  keepLanguage(chosen) {
    const address = new URL(location.href);
    address.searchParams.set('lang', chosen);
    history.replaceState(null, '', address);
  },
  focusSearch() {
    const focus = () => document.getElementById('search')?.focus();
    // In another mode the field comes with the next picture of the page.
    if (document.getElementById('search') === null) requestAnimationFrame(focus);
    else focus();
  },
  readStage,
  savePicture,
});

/** Tells when the map has another room, once it has stopped changing. */
export function watchStage(listener: () => void): void {
  let { width, height } = readStage();
  let timer: ReturnType<typeof setTimeout> | undefined;
  window.addEventListener('resize', () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      const next = readStage();
      if (Math.abs(next.width - width) < width / 20 && Math.abs(next.height - height) < height / 20) return;
      ({ width, height } = next);
      listener();
    }, 250);
  });
}
