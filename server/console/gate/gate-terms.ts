import type { ConsoleTerms } from '#contract/console.ts';
import type { StoreKind } from '#contract/service.ts';
import { allowedFunctions } from './allowed-functions.ts';
import { allowedProcedures, type Callable } from './allowed-procedures.ts';

/** What a query may call on a store, as the console lists it. */
export const gateTerms = (kind: StoreKind): Pick<ConsoleTerms, 'procedures' | 'functions'> => {
  const ofStore = (callables: readonly Callable[]) =>
    callables.filter(({ stores }) => stores.includes(kind)).map(({ name, signature, description }) => ({ name, signature, description }));
  return { procedures: ofStore(allowedProcedures), functions: ofStore(allowedFunctions) };
};
