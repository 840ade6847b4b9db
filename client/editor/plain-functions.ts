/** Functions that are part of the language, or old names of others, so that the server does not list them; in small letters. */
export const plainFunctions: readonly string[] =
  `all allshortestpaths any btrim cardinality character_length cosh lower none normalize nullif reduce shortestpath single sinh tanh upper
  valuetype`.split(/\s+/);
