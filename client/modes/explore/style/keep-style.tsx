import { useEffect, useMemo, useState } from 'react';
import type { StyleRule } from '#contract/exploration.ts';
import { readShown } from '../../../state/document.ts';
import { byField } from '../../../state/style/evaluate-rules.ts';
import { readPrefix } from '../../../state/style/read-field.ts';
import { useWords } from '../../../text/more-words.ts';
import { useDesk, useDocument, useKnown } from '../../../use-desk.ts';
import type { Painter } from '../compose-picture.ts';
import { createPainter } from './create-painter.ts';
import { readMeasure } from './name-field.ts';
import { styleWords } from './style-words.ts';
import { useMeasured } from './use-measured.ts';

type Values = Readonly<Record<string, number>>;
const nothingMeasured: ReadonlyMap<string, Values> = new Map();

/** What rules measure, such as `degree@view`. */
const listMeasures = (rules: readonly StyleRule[]): readonly string[] => [
  ...new Set(
    rules
      .filter(({ isOn }) => isOn)
      .flatMap(({ test, give }) => [test?.field, byField(give.colour), byField(give.size)])
      .flatMap((field) => readPrefix(field ?? '', 'measure') ?? []),
  ),
];

/** Gives what paints the map as the document's rules say, anew whenever something that they measure has come. */
export function KeepStyle({ onPainter }: { readonly onPainter: (renew: () => Painter) => void }) {
  useWords(styleWords);
  const { rules } = useDocument();
  const [measured, setMeasured] = useState(nothingMeasured);
  useEffect(() => onPainter(() => createPainter(measured)), [onPainter, measured]);
  const names = useMemo(() => listMeasures(rules), [rules]);
  return names.map((name) => <Measuring key={name} name={name} onValues={(values) => setMeasured((before) => new Map([...before, [name, values]]))} />);
}

/** Measures what is on the map again whenever that changes; until it has come, what was measured before stands. */
function Measuring({ name, onValues }: { readonly name: string; readonly onValues: (values: Values) => void }) {
  const task = readMeasure(name);
  return task === undefined ? null : <Known {...task} onValues={onValues} />;
}

function Known({ onValues, ...wanted }: NonNullable<ReturnType<typeof readMeasure>> & { readonly onValues: (values: Values) => void }) {
  const { session } = useDesk();
  const document = useDocument();
  const known = useKnown();
  const { nodes, lines } = useMemo(() => readShown(document, known), [document, known]);
  const { answer, retry } = useMeasured({ ...wanted, nodes, lines });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the answer alone decides
  useEffect(() => {
    if (answer.status === 'ready') onValues(answer.value.values);
    if (answer.status === 'failed') session.set({ failure: { error: answer.error, retry } });
  }, [answer]);
  return null;
}
