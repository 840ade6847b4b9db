import { readFileSync } from 'node:fs';
import { isMap, isNode, isSeq, LineCounter, type Node, type ParsedNode, parseDocument } from 'yaml';

export type YamlPath = readonly (string | number)[];
/** What is wrong in a data file, and where: file, line and a sentence that says what to do. */
export type Finding = { readonly file: string; readonly line: number; readonly message: string };

/** A YAML file with the line on which each part of it stands. */
export type YamlFile = {
  readonly file: string;
  readonly value: unknown;
  readonly findings: readonly Finding[];
  /** The line of the value at a path, or of the nearest part around it that exists. */
  lineOf(path: YamlPath): number;
};

/** Reads YAML; `name` is how findings call it. */
export const readYamlText = (text: string, name: string): YamlFile => {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const lineAt = (offset: number): number => lines.linePos(offset).line;
  const lineOf = (keys: YamlPath): number => {
    let node: Node | ParsedNode | null = document.contents;
    let line = node?.range ? lineAt(node.range[0]) : 1;
    for (const key of keys) {
      if (!isMap(node) && !isSeq(node)) break;
      const pair = isMap(node) ? node.items.find((item) => isNode(item.key) && String(item.key) === String(key)) : undefined;
      if (isNode(pair?.key) && pair.key.range) line = lineAt(pair.key.range[0]);
      const child: unknown = node.get(key, true);
      if (!isNode(child)) break;
      node = child;
      if (!pair && node.range) line = lineAt(node.range[0]);
    }
    return line;
  };
  const findings = [...document.errors, ...document.warnings].map((error) => ({
    file: name,
    line: lineAt(error.pos[0]),
    message: `${error.message.split('\n')[0]} Mend the YAML.`,
  }));
  return { file: name, value: document.errors.length > 0 ? undefined : document.toJS(), findings, lineOf };
};

/** Reads one YAML file; `name` is how findings call it. */
export const readYamlFile = (path: string, name: string): YamlFile => readYamlText(readFileSync(path, 'utf8'), name);
