import type { KeyboardEvent, Ref } from 'react';
import { TextArea } from 'react-aria-components';
import '../../../styles/learn-make-growing.css';

/**
 * A field that is as tall as its text, from `rows` lines to a bound past which it scrolls. Without `isProse` it holds one line of words, however far they wrap:
 * Enter breaks nothing. It stands in a `TextField`, which holds the same `value`.
 */
export function GrowingArea({
  value,
  most,
  rows = 1,
  language,
  isProse = false,
  isCode = false,
  ref,
}: {
  readonly value: string;
  /** How many characters it takes. */
  readonly most: number;
  readonly rows?: number;
  readonly language?: string;
  readonly isProse?: boolean;
  readonly isCode?: boolean;
  readonly ref?: Ref<HTMLTextAreaElement>;
}) {
  const className = isCode ? 'library-input library-code' : 'library-input';
  const keepLine = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && !event.nativeEvent.isComposing) event.preventDefault();
  };
  return (
    // Not every browser sizes a field by its content, so an unseen copy of the text gives the height.
    <div className={`growing ${className}`} data-copy={`${value} `}>
      <TextArea
        ref={ref}
        className={className}
        rows={rows}
        maxLength={most}
        spellCheck={!isCode}
        {...(!isProse && { autoComplete: 'off', onKeyDown: keepLine })}
        {...(language !== undefined && { lang: language })}
      />
    </div>
  );
}
