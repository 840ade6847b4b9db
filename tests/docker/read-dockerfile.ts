/** One instruction: `RUN` and what follows it, continuation lines joined. */
export type Instruction = { readonly verb: string; readonly text: string };

/** The instructions of a Dockerfile, by stage; a stage is named by `AS` or by its number. */
export const readDockerfile = (text: string): ReadonlyMap<string, readonly Instruction[]> => {
  const lines = text
    .replace(/^#.*$/gm, '')
    .replace(/\\\n\s*/g, '')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  const stages = new Map<string, Instruction[]>();
  let stage: Instruction[] = [];
  for (const line of lines) {
    const [, verb = '', rest = ''] = /^([A-Z]+)\s+(.*)$/.exec(line) ?? [];
    if (verb === 'FROM') {
      stage = [];
      stages.set(/\sAS\s+(\S+)$/.exec(rest)?.[1] ?? String(stages.size), stage);
    }
    stage.push({ verb, text: rest });
  }
  return stages;
};

/** `--from=build --chown=a:b x y z` as options, sources and the target. */
export const readCopy = (text: string): { from: string | undefined; sources: string[]; target: string } => {
  const words = text.split(/\s+/);
  const paths = words.filter((word) => !word.startsWith('--'));
  return { from: words.find((word) => word.startsWith('--from='))?.slice('--from='.length), sources: paths.slice(0, -1), target: paths.at(-1) ?? '' };
};

/** `A=1 B=two` as pairs. */
export const readEnvironment = (text: string): Record<string, string> =>
  Object.fromEntries(text.split(/\s+/).map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]));

/** The words of `CMD ["a", "b"]`, also inside a HEALTHCHECK. */
export const readCommand = (text: string): string[] => JSON.parse(text.slice(text.indexOf('['))) as string[];
