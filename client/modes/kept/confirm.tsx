import { useState } from 'react';
import { Box } from '../explore/box.tsx';
import { FormEnds } from './form-ends.tsx';
import { useNameFailure } from './use-name-failure.ts';
import { useSubmit } from './use-submit.ts';

/** Asks once more before something that cannot be undone; what fails is said and can be tried again. */
export function Confirm({
  title,
  words,
  verb,
  run,
  onClose,
}: {
  readonly title: string;
  readonly words: string;
  readonly verb: string;
  readonly run: () => Promise<void>;
  readonly onClose: () => void;
}) {
  const nameFailure = useNameFailure();
  const [failure, setFailure] = useState<string | null>(null);
  const { isBusy, onSubmit } = useSubmit(async () => {
    setFailure(null);
    try {
      await run();
      onClose();
    } catch (error) {
      setFailure(nameFailure(error));
    }
  });
  return (
    <Box title={title} onClose={onClose}>
      <form className="library-form" noValidate onSubmit={onSubmit}>
        <p>{words}</p>
        <FormEnds failure={failure} isBusy={isBusy} words={verb} onClose={onClose} />
      </form>
    </Box>
  );
}
