import { useEffect, useState } from 'react';

const key = 'step';

const readStep = (): string | null => new URLSearchParams(location.hash.slice(1)).get(key);
const writeStep = (id: string): string => `#${new URLSearchParams({ [key]: id }).toString()}`;

/**
 * The step in the address of the file, as `#step=two-accounts`, so that Back, Forward and a bookmark lead to it; a file opened without one begins at
 * `begin`. By the fragment alone, as browsers refuse `history.pushState` to some files.
 */
export function useStepInAddress(begin: string): readonly [step: string, go: (id: string) => void] {
  const [step, setStep] = useState(readStep);
  useEffect(() => {
    const read = () => setStep(readStep());
    window.addEventListener('hashchange', read);
    return () => window.removeEventListener('hashchange', read);
  }, []);
  useEffect(() => {
    // Where a lesson begins is no place to go back from.
    if (step === null) location.replace(writeStep(begin));
  }, [step, begin]);
  const go = (id: string): void => {
    if (readStep() !== id) location.hash = writeStep(id);
  };
  return [step ?? begin, go];
}
