import { fromMarkdown, type Options } from 'mdast-util-from-markdown';

/** What a lesson says in one language of a step: header, text and the teacher's note. */
export type WrittenSection = {
  readonly language: string;
  readonly header: string;
  readonly text: string;
  readonly note: string | undefined;
  readonly line: number;
  readonly noteLine: number;
};
/** YAML of a lesson file; `line` is the line on which it begins. */
export type WrittenYaml = { readonly text: string; readonly line: number };
export type WrittenStep = { readonly id: string; readonly line: number; readonly yaml: WrittenYaml | undefined; readonly sections: readonly WrittenSection[] };
/** What is wrong in a text, and on which line. */
export type LineFinding = { readonly line: number; readonly message: string };
export type WrittenLesson = { readonly front: WrittenYaml | undefined; readonly steps: readonly WrittenStep[]; readonly findings: readonly LineFinding[] };

/** Blocks alone matter here, and what stands inside a line can take long to read. */
const blocksAlone: Options = {
  extensions: [
    {
      disable: {
        null: [
          'attention',
          'autolink',
          'characterEscape',
          'characterReference',
          'codeText',
          'definition',
          'hardBreakEscape',
          'htmlText',
          'labelEnd',
          'labelStartImage',
          'labelStartLink',
        ],
      },
    },
  ],
};

type Block = { readonly kind: string; readonly start: number; readonly end: number; readonly line: number; readonly value: string; readonly isYaml: boolean };

/** Quotes and lists within each other on one line; a parser takes ever longer for each. */
const nested = /^[ \t]*(?:>[ \t]*|[-*+][ \t]+|\d{1,9}[.)][ \t]+){16}/m;

/** Far more headings and fences than the steps of a lesson can have. */
const mostMarks = 3000;
const marks = /^ {0,3}(?:#|`{3}|~{3})/gm;

const readBlocks = (text: string): readonly Block[] =>
  fromMarkdown(text, blocksAlone).children.map((node) => ({
    kind: node.type === 'heading' ? `heading ${node.depth}` : node.type,
    start: node.position?.start.offset ?? 0,
    end: node.position?.end.offset ?? 0,
    line: node.position?.start.line ?? 1,
    value: node.type === 'code' ? node.value : '',
    isYaml: node.type === 'code' && /^ya?ml$/i.test(node.lang ?? ''),
  }));

const frontPattern = /^---[ \t]*\n([\s\S]*?)\n---[ \t]*(?:\n|$)/;
/** `text` without the marks of a block quote. */
const unquote = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.replace(/^ {0,3}> ?/, ''))
    .join('\n')
    .trim();

const titleOf = (text: string, { start, end }: Block): string => text.slice(start, end).replace(/^#+/, '').trim();

const languageHeading = /^([a-z]{2})(?:[ \t]*:(?:[ \t]+|$)([\s\S]*))?$/;

/** Reads what stands under the headings of one step. */
const readStep = (text: string, heading: Block, blocks: readonly Block[], end: number, tell: (line: number, message: string) => void): WrittenStep => {
  const isLanguage = (block: Block): boolean => block.kind === 'heading 2' && text[block.start] === '#';
  const places = blocks.flatMap((block, place) => (isLanguage(block) ? [place] : []));
  const before = blocks.slice(0, places[0] ?? blocks.length);
  const yaml = before.find(({ isYaml }) => isYaml);
  for (const { line } of before.filter((block) => block !== yaml).slice(0, 1))
    tell(line, 'Only one fenced yaml block may stand before the words of a step. Put words under a heading such as "## en: Header".');
  const sections = places.flatMap((place, index): WrittenSection[] => {
    const block = blocks[place];
    if (!block) return [];
    const [, language, header = ''] = languageHeading.exec(titleOf(text, block)) ?? [];
    if (language === undefined) {
      tell(block.line, 'A heading of level 2 names a language and the header, as in "## en: Two accounts". Use ### for a heading inside the text.');
      return [];
    }
    const next = places[index + 1];
    const inside = blocks.slice(place + 1, next);
    const until = next === undefined ? end : (blocks[next]?.start ?? end);
    const quotes = inside.filter(({ kind }) => kind === 'blockquote');
    const cuts = [block.end, ...quotes.flatMap((quote) => [quote.start, quote.end]), until];
    const texts = cuts.flatMap((from, cut) => (cut % 2 === 0 ? [text.slice(from, cuts[cut + 1]).trim()] : []));
    const notes = quotes.map((quote) => unquote(text.slice(quote.start, quote.end)));
    return [
      {
        language,
        header: header.trim(),
        text: texts.filter((part) => part !== '').join('\n\n'),
        note: notes.length === 0 ? undefined : notes.join('\n\n'),
        line: block.line,
        noteLine: quotes[0]?.line ?? block.line,
      },
    ];
  });
  const languages = sections.map(({ language }) => language);
  for (const { language, line } of sections.filter((section, place) => languages.indexOf(section.language) < place))
    tell(line, `The step has two sections in "${language}". Join them into one.`);
  return { id: titleOf(text, heading), line: heading.line, yaml: yaml && { text: yaml.value, line: yaml.line + 1 }, sections };
};

/** Takes a lesson file apart: its front matter, and step by step the block of YAML and the words in each language. Lines count from 1. */
export const splitLessonText = (given: string): WrittenLesson => {
  const text = given.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
  const findings: LineFinding[] = [];
  const tell = (line: number, message: string): void => {
    findings.push({ line, message });
  };
  const [matter = '', front] = frontPattern.exec(text) ?? [];
  const skipped = matter.split('\n').length - 1;
  const body = text.slice(matter.length);
  const deep = nested.exec(body)?.index;
  if (deep !== undefined) tell(skipped + body.slice(0, deep).split('\n').length, 'Quotes or lists are nested too deeply here. Write them side by side.');
  const isLong = (body.match(marks)?.length ?? 0) > mostMarks;
  if (isLong) tell(skipped + 1, `More than ${mostMarks} headings and fences are here, and a lesson has 60 steps at most. Make two lessons of it.`);
  const blocks = (deep === undefined && !isLong ? readBlocks(body) : []).map((block) => ({ ...block, line: block.line + skipped }));
  if (front === undefined)
    tell(1, 'The file must begin with its front matter: a line of three hyphens, YAML (title, summary, level, …), and three hyphens again.');
  const isStep = (block: Block): boolean => block.kind === 'heading 1' && body[block.start] === '#';
  const places = blocks.flatMap((block, place) => (isStep(block) ? [place] : []));
  for (const { line } of blocks.slice(0, places[0] ?? blocks.length).slice(0, 1))
    tell(line, 'Nothing may stand between the front matter and the first step, which begins with a heading such as "# first-step".');
  const steps = places.flatMap((place, index): WrittenStep[] => {
    const heading = blocks[place];
    if (!heading) return [];
    const next = places[index + 1];
    const end = next === undefined ? body.length : (blocks[next]?.start ?? body.length);
    return [readStep(body, heading, blocks.slice(place + 1, next), end, tell)];
  });
  return { front: front === undefined ? undefined : { text: front, line: 2 }, steps, findings };
};
