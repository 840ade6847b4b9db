const isMac = (): boolean => typeof navigator !== 'undefined' && /mac|iphone|ipad/i.test(navigator.userAgent);

/** A shortcut as the reader's keyboard has it. */
export const nameShortcut = (shortcut: string): string =>
  shortcut.replace('Mod', isMac() ? '⌘' : 'Ctrl').replace(/Arrow(\w+)/, (_, side: string) => ({ Left: '←', Right: '→', Up: '↑', Down: '↓' })[side] ?? side);
