import { useState } from 'react';
import { Button } from 'react-aria-components';
import { useDesk, useText } from '../../../use-desk.ts';
import { type ReadPath, writePath } from './compose-paths.ts';

/** Copies paths as text, with who says each step and where. */
export function CopyButton({ paths }: { readonly paths: readonly ReadPath[] }) {
  const { surroundings } = useDesk();
  const { t, language } = useText();
  const [outcome, setOutcome] = useState<'copied' | 'notCopied' | null>(null);
  const copy = () => {
    surroundings.copy(paths.map((path) => writePath(path, t, language)).join('\n\n')).then(
      () => setOutcome('copied'),
      () => setOutcome('notCopied'),
    );
  };
  return (
    <>
      <Button className="button button-small" onPress={copy}>
        {t('paths.copy')}
      </Button>
      <span className="minor path-copied" role="status">
        {outcome === null ? '' : t(`paths.${outcome}`)}
      </span>
    </>
  );
}
