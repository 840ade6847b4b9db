import { useWords } from '../../text/more-words.ts';
import { useText } from '../../use-desk.ts';
import { en } from './text/en.ts';
import { es } from './text/es.ts';

const words = { en, es } as const;

/** The words of the page with those of what is kept, on the server or in the browser. */
export function useKeptText(): ReturnType<typeof useText> {
  useWords(words);
  return useText();
}
