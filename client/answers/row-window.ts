/** Browsers lay nothing out beyond some 17 million px; a longer list moves faster than its scroll bar. */
const tallest = 16_000_000;

export type RowWindow = {
  /** Height of what is scrolled. */
  readonly height: number;
  /** Rows to be drawn: from `start` to before `end`. */
  readonly start: number;
  readonly end: number;
  /** How far row `start` lies below the top of what is scrolled. */
  readonly offset: number;
};
type Scrolled = { readonly count: number; readonly rowHeight: number; readonly viewHeight: number; readonly scrollTop: number };

const ratioOf = ({ count, rowHeight, viewHeight }: Omit<Scrolled, 'scrollTop'>): number => {
  const total = count * rowHeight;
  return total <= tallest || total <= viewHeight ? 1 : (tallest - viewHeight) / (total - viewHeight);
};

/** Which rows are in sight, with a few before and after, and where they lie. */
export function windowRows({ spare = 8, ...scrolled }: Scrolled & { readonly spare?: number }): RowWindow {
  const { count, rowHeight, viewHeight, scrollTop } = scrolled;
  const top = scrollTop / ratioOf(scrolled);
  const start = Math.max(0, Math.min(count, Math.floor(top / rowHeight)) - spare);
  const end = Math.min(count, Math.ceil((top + viewHeight) / rowHeight) + spare);
  return { height: Math.min(count * rowHeight, tallest), start, end: Math.max(start, end), offset: start * rowHeight - top + scrollTop };
}

/** Where to scroll so that a row is in sight; as little as needed. */
export function scrollToRow(row: number, scrolled: Scrolled): number {
  const { rowHeight, viewHeight, scrollTop } = scrolled;
  const ratio = ratioOf(scrolled);
  const top = scrollTop / ratio;
  if (row * rowHeight < top) return row * rowHeight * ratio;
  const bottom = (row + 1) * rowHeight - viewHeight;
  return bottom > top ? bottom * ratio : scrollTop;
}
