import { useEffect } from 'react';

export const papers = ['a4', 'letter'] as const;
export type PaperSize = (typeof papers)[number];
const sizes: Readonly<Record<PaperSize, string>> = { a4: '210mm 297mm', letter: '216mm 279mm' };

/** While a sheet is on screen, pages have its size, and their numbers at the foot. A style sheet of the page's own needs no nonce. */
export function usePageRule(size: PaperSize): void {
  useEffect(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      `@page { size: ${sizes[size]}; margin: 15mm 16mm 17mm; @bottom-center { content: counter(page) ' / ' counter(pages); font: 9pt sans-serif; } }`,
    );
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    };
  }, [size]);
}
