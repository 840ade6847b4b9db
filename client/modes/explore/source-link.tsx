import { Button } from 'react-aria-components';
import type { Source } from '#contract/graph.ts';
import { read } from '../../commands/select.ts';
import { useDesk } from '../../use-desk.ts';

/** The title of a source, which leads to its passages. */
export function SourceLink({ source }: { readonly source: Pick<Source, 'id' | 'title' | 'language'> }) {
  const desk = useDesk();
  return (
    <Button className="link" lang={source.language} onPress={() => void read.run(desk, { kind: 'source', id: source.id })}>
      {source.title}
    </Button>
  );
}
