/** Outlines on a grid of 24; drawn here, so that no font or host is needed. */
const outlines = {
  undo: ['M9 7 4.5 11.5 9 16', 'M5 11.5h9a5 5 0 0 1 0 10h-2'],
  redo: ['m15 7 4.5 4.5L15 16', 'M19 11.5h-9a5 5 0 0 0 0 10h2'],
  home: ['m4 11 8-7 8 7', 'M6 9.5V20h12V9.5', 'M10 20v-6h4v6'],
  zoomIn: ['M12 5v14', 'M5 12h14'],
  zoomOut: ['M5 12h14'],
  fit: ['M4 9V4h5', 'M15 4h5v5', 'M20 15v5h-5', 'M9 20H4v-5'],
  panLeft: ['m14 6-6 6 6 6'],
  panRight: ['m10 6 6 6-6 6'],
  panUp: ['m6 14 6-6 6 6'],
  panDown: ['m6 10 6 6 6-6'],
  search: ['M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13Z', 'm15.5 15.5 5 5'],
  close: ['M6 6l12 12', 'M18 6 6 18'],
  more: ['M5 12h.01', 'M12 12h.01', 'M19 12h.01'],
  link: ['M10 14a4.5 4.5 0 0 0 6.4.4l3-3a4.5 4.5 0 0 0-6.4-6.4l-1.2 1.2', 'M14 10a4.5 4.5 0 0 0-6.4-.4l-3 3a4.5 4.5 0 0 0 6.4 6.4l1.2-1.2'],
  map: ['M6 17.5a2 2 0 1 0 0 .01', 'M17 6.5a2 2 0 1 0 0 .01', 'M18.5 18.5a2 2 0 1 0 0 .01', 'm7.3 16 8.4-8.2', 'M7.8 17.6l8.7.7'],
  text: ['M5 6h14', 'M9 11h10', 'M9 16h10', 'M5 11h.01', 'M5 16h.01'],
  open: ['m9 6 6 6-6 6'],
  alert: ['M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18Z', 'M12 8v5', 'M12 16.2h.01'],
  language: ['M4 6h9', 'M8.5 4v2', 'M11 6c-.8 3.2-3 6-6 7.5', 'M6.2 8.5c1 2 2.8 3.8 5 5', 'm12.5 20 4-9 4 9', 'M13.9 17h5.2'],
  check: ['m5 12.5 4.5 4.5L19 7.5'],
  chevron: ['m6 9.5 6 6 6-6'],
  history: ['M4 12a8 8 0 1 0 2.6-5.9', 'M3.5 4.5v4h4', 'M12 8v4.5l3 1.8'],
  layout: ['M12 14.2a2.2 2.2 0 1 0 0-4.4 2.2 2.2 0 0 0 0 4.4Z', 'M8 4.8a8.5 8.5 0 0 0 0 14.4', 'M16 4.8a8.5 8.5 0 0 1 0 14.4'],
  move: ['M12 4v16', 'M4 12h16', 'm9.5 6.5 2.5-2.5 2.5 2.5', 'm9.5 17.5 2.5 2.5 2.5-2.5', 'm6.5 9.5-2.5 2.5 2.5 2.5', 'm17.5 9.5 2.5 2.5-2.5 2.5'],
  theme: ['M12 20a8 8 0 1 0 0-16v16Z', 'M12 4a8 8 0 0 0 0 16'],
  back: ['M19 12H5', 'm11 6-6 6 6 6'],
  forward: ['M5 12h14', 'm13 6 6 6-6 6'],
  pin: ['M12 16v5', 'M8 4h8', 'M9.5 4v6L6.5 13.5V16h11v-2.5L14.5 10V4'],
  filter: ['M4 7h16', 'M7 12h10', 'M10 17h4'],
  style: ['M5 8h7', 'M16 8h3', 'M5 16h3', 'M12 16h7', 'M14 8m-2 0a2 2 0 1 0 4 0a2 2 0 1 0-4 0', 'M10 16m-2 0a2 2 0 1 0 4 0a2 2 0 1 0-4 0'],
  time: ['M12 20a8 8 0 1 0 0-16 8 8 0 0 0 0 16Z', 'M12 8v4.5l3 1.8'],
  matrix: ['M5 5h14v14H5Z', 'M5 10h14', 'M10 5v14'],
  claim: ['M5 5h14v10h-7l-4 4v-4H5Z'],
  book: ['M12 7v13', 'M12 7c-1.5-1.6-4-2.4-8-2.4v12.6c4 0 6.5.8 8 2.8 1.5-2 4-2.8 8-2.8V4.6c-4 0-6.5.8-8 2.4Z'],
} as const;
export type IconName = keyof typeof outlines;

/** A decoration beside a word, never instead of a name. */
export function Icon({ name, size = 20 }: { readonly name: IconName; readonly size?: number }) {
  return <Outline paths={outlines[name]} size={size} strokeWidth={name === 'more' ? 2.6 : 1.7} />;
}

/** The outlines of an icon, for parts of the page that bring icons of their own. */
export function Outline({ paths, size, strokeWidth = 1.7 }: { readonly paths: readonly string[]; readonly size: number; readonly strokeWidth?: number }) {
  return (
    <svg
      className="icon"
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth={strokeWidth}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      {paths.map((path) => (
        <path key={path} d={path} />
      ))}
    </svg>
  );
}
