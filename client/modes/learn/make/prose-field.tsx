import { useId, useLayoutEffect, useMemo, useRef } from 'react';
import { Button, Label, TextField, Toolbar } from 'react-aria-components';
import type { LessonLanguage } from '#contract/lesson.ts';
import { useText } from '../../../use-desk.ts';
import { GrowingArea } from './growing-area.tsx';
import { LinkMenu } from './link-menu.tsx';
import { unwrapProse } from './unwrap-prose.ts';
import { type Written, list, wrap } from './write-markdown.ts';
import '../../../styles/learn-make-fields.css';

/** Text of a step in one language, with the marks that it can have at hand. */
export function ProseField({
  label,
  language,
  value,
  rows,
  onChange,
}: {
  readonly label: string;
  readonly language: LessonLanguage;
  readonly value: string;
  readonly rows: number;
  readonly onChange: (text: string) => void;
}) {
  const { t } = useText();
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const wanted = useRef<readonly [number, number] | null>(null);
  // A break that is typed here stays; those of a file that was wrapped by hand are no breaks of the text.
  const typed = useRef<string | null>(null);
  const shown = useMemo(() => (value === typed.current ? value : unwrapProse(value)), [value]);
  const write = (text: string) => {
    typed.current = text;
    onChange(text);
  };
  // What a tool wrote is selected once the field has it.
  useLayoutEffect(() => {
    if (wanted.current === null || area.current === null) return;
    area.current.focus();
    area.current.setSelectionRange(...wanted.current);
    wanted.current = null;
  });
  const apply = (tool: (written: Written) => Written) => {
    const { selectionStart = shown.length, selectionEnd = shown.length } = area.current ?? {};
    const { text, start, end } = tool({ text: shown, start: selectionStart, end: selectionEnd });
    if (text.length > 5000) return;
    wanted.current = [start, end];
    write(text);
  };
  return (
    <div className="make-prose">
      <TextField className="library-field" value={shown} onChange={write}>
        <Label id={id}>{label}</Label>
        <Toolbar className="make-tools" aria-label={t('make.toolsFor', { field: label })}>
          <Button className="button button-small" aria-label={t('make.bold')} onPress={() => apply((written) => wrap(written, '**', t('make.sample')))}>
            <strong>{t('make.boldSign')}</strong>
          </Button>
          <Button className="button button-small" aria-label={t('make.italic')} onPress={() => apply((written) => wrap(written, '*', t('make.sample')))}>
            <em>{t('make.italicSign')}</em>
          </Button>
          <Button className="button button-small" onPress={() => apply(list)}>
            {t('make.list')}
          </Button>
          <LinkMenu kind="node" language={language} apply={apply} />
          <LinkMenu kind="term" language={language} apply={apply} />
        </Toolbar>
        <GrowingArea ref={area} value={shown} most={5000} rows={rows} language={language} isProse />
      </TextField>
    </div>
  );
}
