/** Where in Learn the reader is; each place has an address. */
export type LearnPlace =
  | { readonly kind: 'lessons' }
  | { readonly kind: 'glossary' }
  | { readonly kind: 'play'; readonly lesson: string; readonly step: string | null }
  /** Without a draft, the list of the drafts in this browser. */
  | { readonly kind: 'make'; readonly draft: string | null };

/** Reads the part of a path below `learn`, such as `two-accounts/step-3`; `embed/learn` has the same below it. */
export function readPlace(path: string): LearnPlace {
  const [first = '', second = ''] = path
    .split('/')
    .filter((part) => part !== '')
    .map(decodeURIComponent);
  if (first === '') return { kind: 'lessons' };
  if (first === 'glossary') return { kind: 'glossary' };
  if (first === 'make') return { kind: 'make', draft: second === '' ? null : second };
  return { kind: 'play', lesson: first, step: second === '' ? null : second };
}

/** Writes the part of a path below `learn`, empty or with a slash before it. */
export function writePlace(place: LearnPlace): string {
  const parts = ((): readonly (string | null)[] => {
    switch (place.kind) {
      case 'lessons':
        return [];
      case 'glossary':
        return ['glossary'];
      case 'play':
        return [place.lesson, place.step];
      case 'make':
        return ['make', place.draft];
      default:
        return place satisfies never;
    }
  })();
  return parts.map((part) => (part === null ? '' : `/${encodeURIComponent(part)}`)).join('');
}
