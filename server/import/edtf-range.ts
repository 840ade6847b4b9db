import edtf from 'edtf';

const day = (milliseconds: number): string => new Date(milliseconds).toISOString().slice(0, 10);

/**
 * The first and last day that an EDTF string can mean, as ISO days; undefined when the text is not EDTF.
 * Extended Date/Time Format: ISO 8601-2:2019, levels 0 and 1.
 */
export const edtfRange = (text: string): { readonly first: string; readonly last: string } | undefined => {
  try {
    const date = edtf(text);
    return { first: day(date.min), last: day(date.max) };
  } catch {
    return undefined;
  }
};
