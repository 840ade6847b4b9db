import { Button } from 'react-aria-components';
import { read } from '../../../commands/select.ts';
import { nameSource } from '../../../text/words.ts';
import { useDesk, useKnown, useText } from '../../../use-desk.ts';
import type { Citation } from './cite-passages.ts';

/** A citation such as [A 12], which opens the passage. */
export function PassageCite({ citation: { passage, label } }: { readonly citation: Citation }) {
  const desk = useDesk();
  const { t } = useText();
  const { sources } = useKnown();
  const source = sources.get(passage.source);
  const name = t('narration.cite', { position: passage.position, source: source === undefined ? label : nameSource(source, t) });
  return (
    <Button className="link narration-cite" aria-label={`[${label}] ${name}`} onPress={() => void read.run(desk, { kind: 'passage', id: passage.id })}>
      [{label}]
    </Button>
  );
}
