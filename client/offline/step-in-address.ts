import { useEffect, useState } from 'react';

const key = 'step';

const readStep = (): string | null => new URLSearchParams(location.hash.slice(1)).get(key);
const writeStep = (id: string): string => `#${new URLSearchParams({ [key]: id })}`;

/**
 * The step in the address of the file, as `#step=two-accounts`, so that Back, Forward and a bookmark lead to it; setting it again changes nothing. By the
 * fragment alone, as browsers refuse `history.pushState` to some files.
 */
export function useStepInAddress(): readonly [step: string | null, go: (id: string) => void] {
  const [step, setStep] = useState(readStep);
  useEffect(() => {
    const read = () => setStep(readStep());
    window.addEventListener('hashchange', read);
    return () => window.removeEventListener('hashchange', read);
  }, []);
  const go = (id: string): void => {
    const now = readStep();
    if (now === id) return;
    // The first step is where the file was opened, not a place to go back from.
    if (now === null) location.replace(writeStep(id));
    else location.hash = writeStep(id);
    setStep(id);
  };
  return [step, go];
}
