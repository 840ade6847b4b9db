import type { LinePaint, NodePaint, PictureStyle } from '../../../canvas/canvas.ts';
import { byField, evaluateRules, type StyleEntry, type StyleMark } from '../../../state/style/evaluate-rules.ts';
import type { Facts } from '../../../state/style/read-field.ts';
import type { Painter } from '../compose-picture.ts';
import { describeGiven, describeTarget, readLineLook } from './describe-rule.ts';
import { type NameContext, nameValue } from './name-field.ts';

const borders = { solid: 'solid', dashed: 'dashed', dotted: 'dashed', double: 'double' } as const;
const dashes = { solid: 'solid', dashed: 'dashed', dotted: 'dotted', double: 'solid' } as const;
const withSign = (words: string, sign: string | undefined): string => (sign === undefined ? words : `${words} ${sign}`);

function paintNode({ colour, scale, icon, line }: StyleMark, label: string | undefined): NodePaint {
  const border = line === undefined ? undefined : readLineLook(line).look;
  return {
    ...(colour !== undefined && { colour }),
    ...(scale !== undefined && { scale }),
    ...(icon !== undefined && { icon }),
    ...(label !== undefined && { label }),
    ...(border !== undefined && { border: borders[border] }),
  };
}

function paintLine({ colour, line }: StyleMark): LinePaint {
  const look = line === undefined ? undefined : readLineLook(line);
  return {
    ...(colour !== undefined && { colour }),
    ...(look?.look !== undefined && { dash: dashes[look.look] }),
    ...(look?.width !== undefined && { width: look.width }),
  };
}

/** What gives a picture the looks that rules say, with the values measured by now. The number of a colour goes with the names and words that have it. */
export const createPainter =
  (measured: Facts['measured']): Painter =>
  (picture, { rules, known, sides, language, t }) => {
    if (rules.length === 0) return picture;
    const { marks, entries } = evaluateRules(rules, { nodes: picture.nodes, lines: picture.lines.map(({ line }) => line), known, sides, measured });
    return {
      ...picture,
      nodes: picture.nodes.map((node) => {
        const mark = marks.get(node.id);
        if (mark === undefined) return node;
        const label = mark.label === undefined && mark.sign === undefined ? undefined : withSign(mark.label ?? node.label, mark.sign);
        return { ...node, paint: paintNode(mark, label) };
      }),
      lines: picture.lines.map((line) => {
        const mark = marks.get(line.key);
        return mark === undefined ? line : { ...line, word: withSign(line.word, mark.sign), paint: paintLine(mark) };
      }),
      styles: listStyles(entries, rules, { t, language, known }),
    };
  };

/** The key's part about the rules: a value that nodes and lines share stands once. */
function listStyles(entries: readonly StyleEntry[], rules: Parameters<Painter>[1]['rules'], context: NameContext): readonly PictureStyle[] {
  const styles = new Map<string, PictureStyle>();
  for (const { of, rule: place, mark, value } of entries) {
    const rule = rules[place];
    if (rule === undefined) continue;
    const field = byField(rule.give.colour);
    const key = value === null || field === undefined ? `rule:${place}` : `${field}:${value}`;
    const paint = of === 'nodes' ? { node: paintNode(mark, undefined) } : { line: paintLine(mark) };
    const words = value !== null && field !== undefined ? nameValue(field, value, context) : describeShown(rule, mark, context);
    styles.set(key, { ...styles.get(key), key, words, sign: mark.sign ?? null, ...paint });
  }
  return [...styles.values()];
}

function describeShown(rule: Parameters<Painter>[1]['rules'][number], mark: StyleMark, context: NameContext): string {
  const gives = describeGiven(rule, context, { withColour: false });
  const what = describeTarget(rule, context);
  // A colour says itself what it stands for.
  if (gives === '' || mark.sign !== undefined) return what;
  return rule.test === null ? gives : context.t('style.joined', { what, gives });
}
