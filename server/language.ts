import type { Request } from 'express';

export const languages = ['en', 'es'] as const;
export type Language = (typeof languages)[number];

/** The language of a page: what `?lang=` says, else what the browser prefers. */
export const languageOf = (request: Request): Language => {
  const asked = languages.find((language) => language === request.query.lang);
  return asked ?? ((request.acceptsLanguages([...languages]) || 'en') as Language);
};
