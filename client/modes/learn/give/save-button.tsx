import { useState } from 'react';
import { Button } from 'react-aria-components';
import { handOver } from '../../../hand-over.ts';
import { Failure } from '../../../parts/failure.tsx';
import type { Answer } from '../../../state/answers.ts';
import { useText } from '../../../use-desk.ts';

/** A file that is ready to be handed over. */
export type MadeFile = { readonly name: string; readonly file: Blob };

/** Makes a file and hands it over; what came of it is said beside it. */
export function SaveButton({
  label,
  make,
  isDisabled = false,
}: {
  readonly label: string;
  readonly make: () => Promise<MadeFile>;
  readonly isDisabled?: boolean;
}) {
  const { t, language } = useText();
  const [state, setState] = useState<Answer<{ readonly name: string; readonly bytes: number }> | null>(null);
  const save = async () => {
    setState({ status: 'loading' });
    try {
      const { name, file } = await make();
      handOver(name, file);
      setState({ status: 'ready', value: { name, bytes: file.size } });
    } catch (error) {
      setState({ status: 'failed', error: error instanceof Error ? error : new Error(String(error)) });
    }
  };
  return (
    <div className="give-end">
      <Button className="button button-filled" isDisabled={isDisabled} isPending={state?.status === 'loading'} onPress={() => void save()}>
        {label}
      </Button>
      <span role="status" className="minor">
        {state?.status === 'loading' && t('give.saving')}
        {state?.status === 'ready' && t('give.saved', { name: state.value.name, size: Math.ceil(state.value.bytes / 1000).toLocaleString(language) })}
      </span>
      {state?.status === 'failed' && <Failure error={state.error} onRetry={() => void save()} />}
    </div>
  );
}
