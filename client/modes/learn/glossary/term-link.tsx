import type { ReactNode } from 'react';
import { Button, Dialog, DialogTrigger, Heading, Popover } from 'react-aria-components';
import { glossaryTerms } from '#contract/glossary.ts';
import { capitalize } from '../../../text/words.ts';
import { useText } from '../../../use-desk.ts';
import '../../../styles/learn-glossary.css';

/** A word of a lesson's text that shows what it means, above the text; a term that is not known is its words alone. */
export function TermLink({ term, children }: { readonly term: string; readonly children: ReactNode }) {
  const { language } = useText();
  const found = Object.hasOwn(glossaryTerms, term) ? glossaryTerms[term] : undefined;
  if (found === undefined) return children;
  return (
    <DialogTrigger>
      <Button className="link term-link">{children}</Button>
      <Popover className="popover term-popover" placement="top">
        <Dialog className="term-box">
          <Heading slot="title" className="term-name">
            {capitalize(found.term[language], language)}
          </Heading>
          <p>{found.means[language]}</p>
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
