import type { ProseBlock, ProseRun } from '../read-prose.ts';

/** Words as a block of text. */
export const paragraph = (text: string, look: ProseRun['look'] = 'plain'): ProseBlock => ({ kind: 'paragraph', runs: [{ text, look }] });
