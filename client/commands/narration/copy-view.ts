import { defineCommand } from '../command.ts';

/** The same for a field of plain text and for a document that keeps headings and tables. */
export type Copied = { readonly text: string; readonly html: string };

/** Copies what is shown, as text and as HTML. */
export const copyView = defineCommand<Copied>({
  name: 'copyView',
  run: async ({ session, surroundings }, copied) => {
    try {
      await copyRich(copied, surroundings.copy);
      session.say({ kind: 'said', step: { command: 'copyView', values: {} } });
    } catch {
      session.say({ kind: 'said', step: { command: 'copyViewFailed', values: {} } });
    }
  },
});

/** Where a browser takes no HTML, the text alone. */
async function copyRich({ text, html }: Copied, copyText: (text: string) => Promise<void>): Promise<void> {
  if (typeof ClipboardItem === 'undefined') return copyText(text);
  const item = new ClipboardItem({ 'text/plain': new Blob([text], { type: 'text/plain' }), 'text/html': new Blob([html], { type: 'text/html' }) });
  return navigator.clipboard.write([item]);
}
