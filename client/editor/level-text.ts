const beyond = /[\u{10000}-\u{10ffff}]/gu;

/** The grammar counts an emoji as one character and the editor as two: with two letters in its place both count alike. */
export const levelText = (text: string): string => text.replaceAll(beyond, 'xx');

export const isLevel = (text: string): boolean => text.search(beyond) < 0;
