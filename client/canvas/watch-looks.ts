const looks = ['(prefers-color-scheme: dark)', '(forced-colors: active)'] as const;

/** Tells when the colours of the system change, or a typeface has come; gives what ends that. */
export function watchLooks(onChange: () => void): () => void {
  const queries = looks.map((query) => matchMedia(query));
  for (const query of queries) query.addEventListener('change', onChange);
  document.fonts.addEventListener('loadingdone', onChange);
  return () => {
    for (const query of queries) query.removeEventListener('change', onChange);
    document.fonts.removeEventListener('loadingdone', onChange);
  };
}
