import { Outline } from '../../../parts/icon.tsx';

const outlines = {
  handout: ['M7 9V4h10v5', 'M7 18H4.5V9.5h15V18H17', 'M7 14.5h10V20H7Z'],
  present: ['M3.5 5h17', 'M5 5v10h14V5', 'M12 15v3', 'm8.5 21 3.5-3 3.5 3'],
  give: ['M12 15V4', 'm8 7.5 4-4 4 4', 'M5 12v8h14v-8'],
  note: ['M5 4.5h14v15H5Z', 'M8.5 9h7', 'M8.5 12.5h7', 'M8.5 16h4'],
  question: ['M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18Z', 'M9.5 9.5a2.5 2.5 0 1 1 3.7 2.2c-.8.5-1.2 1-1.2 1.8', 'M12 16.6h.01'],
  run: ['M7.5 5v14l11-7Z'],
} as const;

/** A decoration beside a word of a lesson, drawn as those of the rest of the page. */
export function PlayIcon({ name, size = 20 }: { readonly name: keyof typeof outlines; readonly size?: number }) {
  return <Outline paths={outlines[name]} size={size} />;
}
