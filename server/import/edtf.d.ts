declare module 'edtf' {
  /** Parses Extended Date/Time Format and throws on anything else; `min` and `max` are milliseconds since 1970 (UTC). */
  export default function edtf(text: string): { readonly min: number; readonly max: number };
}
