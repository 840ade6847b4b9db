import type { fromMarkdown } from 'mdast-util-from-markdown';

/** The tree that Markdown is read into, by the parts that the page writes. */
type Root = ReturnType<typeof fromMarkdown>;
export type RootContent = Root['children'][number];
export type PhrasingContent = Extract<RootContent, { readonly type: 'paragraph' }>['children'][number];
export type Nodes = Root | RootContent;
export type Link = Extract<PhrasingContent, { readonly type: 'link' }>;
export type List = Extract<RootContent, { readonly type: 'list' }>;
