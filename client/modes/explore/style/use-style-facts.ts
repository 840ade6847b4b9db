import { useMemo } from 'react';
import { readShown } from '../../../state/document.ts';
import { readSides } from '../../../state/sides.ts';
import type { Facts } from '../../../state/style/read-field.ts';
import { useDocument, useKnown, useText } from '../../../use-desk.ts';
import type { NameContext } from './name-field.ts';

/** What rules can speak of on the present map; what is measured is asked for apart. */
export function useStyleFacts(): Facts {
  const document = useDocument();
  const known = useKnown();
  return useMemo(() => ({ ...readShown(document, known), known, sides: readSides(document, known), measured: new Map() }), [document, known]);
}

/** What it takes to say a rule in words. */
export function useNameContext(): NameContext {
  const { t, language } = useText();
  const known = useKnown();
  return useMemo(() => ({ t, language, known }), [t, language, known]);
}
