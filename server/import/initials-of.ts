/** Words that people leave out of initials in English and Spanish. */
const small = new Set(['a', 'an', 'and', 'de', 'del', 'el', 'for', 'in', 'la', 'las', 'los', 'of', 'on', 'the', 'to', 'y']);

/** The initials under which people look for names of two to six words: "Marco Rubio" gives `MR`. */
export const initialsOf = (names: readonly string[]): readonly string[] => {
  const initials = names.flatMap((name) => {
    const words = name.split(/[\s-]+/).filter((word) => /^\p{L}/u.test(word) && !small.has(word.toLowerCase()));
    if (words.length < 2 || words.length > 6) return [];
    return [words.map((word) => [...word][0]?.toUpperCase()).join('')];
  });
  return [...new Set(initials)].sort();
};
