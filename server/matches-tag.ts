const opaque = (tag: string): string => tag.trim().replace(/^W\//, '');

/** Whether an `If-None-Match` header names the tag. Express's own check gives up where `fetch` adds `Cache-Control: no-cache` by itself. */
export const matchesTag = (header: string | undefined, tag: string): boolean =>
  header?.split(',').some((one) => one.trim() === '*' || opaque(one) === opaque(tag)) ?? false;
