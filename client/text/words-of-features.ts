type KeysOf<Catalogue> = Extract<keyof Catalogue, string>;

/** Words that come with parts of the page fetched later, for the type of what can be looked up; nothing of this is in a bundle. One line a part. */
type Parts = {
  readonly craft: KeysOf<typeof import('../modes/explore/craft/text/en.ts')['en']>;
  readonly stances: KeysOf<typeof import('../modes/explore/stances/text/en.ts').en>;
  readonly filters: KeysOf<typeof import('../modes/explore/filters/text/en.ts')['en']>;
  readonly style: KeysOf<typeof import('../modes/explore/style/text/en.ts')['en']>;
  readonly figure: KeysOf<typeof import('../modes/explore/figure/text/en.ts')['en']>;
  readonly export: KeysOf<typeof import('../modes/explore/export/text/en.ts')['en']>;
  readonly kept: KeysOf<typeof import('../modes/kept/text/en.ts')['en']>;
  readonly views: KeysOf<typeof import('../modes/explore/views/text/en.ts')['en']>;
  readonly notes: KeysOf<typeof import('../modes/explore/notes/text/en.ts')['en']>;
  readonly difference: KeysOf<typeof import('../modes/explore/difference/text/en.ts')['en']>;
  readonly timeline: KeysOf<typeof import('../modes/explore/timeline/text/en.ts')['en']>;
  readonly paths: KeysOf<typeof import('../modes/explore/paths/text/en.ts')['en']>;
  readonly narration: KeysOf<typeof import('../modes/explore/narration/text/en.ts')['en']>;
  readonly balance: KeysOf<typeof import('../modes/explore/balance/text/en.ts')['en']>;
  readonly sources: KeysOf<typeof import('../modes/explore/sources/text/en.ts')['en']>;
  readonly anyGraph: KeysOf<typeof import('../modes/explore/any-graph/text/en.ts')['en']>;
  readonly learn: KeysOf<typeof import('../modes/learn/text/en.ts')['en']>;
  readonly learnMake: KeysOf<typeof import('../modes/learn/make/text/en.ts')['en']>;
  readonly learnStage: KeysOf<typeof import('../modes/learn/stage/text/en.ts')['en']>;
  readonly learnPlay: KeysOf<typeof import('../modes/learn/play/text/en.ts')['en']>;
  readonly offline: KeysOf<typeof import('../offline/text/en.ts')['en']>;
  readonly learnQuestions: KeysOf<typeof import('../modes/learn/questions/text/en.ts')['en']>;
  readonly learnGive: KeysOf<typeof import('../modes/learn/give/text/en.ts')['en']>;
  readonly embed: KeysOf<typeof import('../modes/embed/text/en.ts')['en']>;
  readonly glossary: KeysOf<typeof import('../modes/learn/glossary/text/en.ts')['en']>;
  readonly none: never;
};
export type FeatureKey = Parts[keyof Parts];
export type { KeysOf };
