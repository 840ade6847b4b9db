import { useId, useState } from 'react';
import { Button } from 'react-aria-components';
import { wordsIn } from '#contract/lesson.ts';
import type { PlayedLesson } from '#contract/played-lesson.ts';
import { Choice } from '../../../parts/choice.tsx';
import { TextInput } from '../../../parts/text-input.tsx';
import { type Theme, themes } from '../../../state/session.ts';
import { useDesk, useText } from '../../../use-desk.ts';
import { embedAddress, embedSnippet, leastFrame } from './embed-snippet.ts';
import { LanguageChoice, useGivenLanguage } from './language-choice.tsx';

const sizes = ['wide', 'fixed'] as const;
const fromStart = '';

/** What another site pastes into its page to show the lesson. */
export function EmbedPart({ played, step }: { readonly played: PlayedLesson; readonly step: string }) {
  const desk = useDesk();
  const { t } = useText();
  const [language, setLanguage] = useGivenLanguage(played);
  const [start, setStart] = useState(() => (step === played.lesson.steps[0]?.id ? fromStart : step));
  const [theme, setTheme] = useState<Theme>('auto');
  const [size, setSize] = useState<(typeof sizes)[number]>('wide');
  const [width, setWidth] = useState('800');
  const [height, setHeight] = useState('600');
  if (played.id === null) return <p className="give-lead">{t('give.embedDraft')}</p>;
  const { lesson } = played;
  const options = [
    { id: fromStart, name: t('give.start.first') },
    ...lesson.steps.slice(1).map(({ id, header }) => ({ id, name: wordsIn(header, language) || id })),
  ];
  const chosen = options.some(({ id }) => id === start) ? start : fromStart;
  const root = desk.surroundings.addressOf('learn').replace(/learn$/, 'embed/learn');
  const address = embedAddress(new URL(desk.surroundings.readAddress()).origin, `${root}/${played.id}`, {
    language,
    step: chosen === fromStart ? null : chosen,
    theme,
  });
  const fixed = { width: Number(width) || leastFrame.width, height: Number(height) || leastFrame.height };
  const snippet = embedSnippet(address, t('give.frameTitle', { title: wordsIn(lesson.title, language) }), size === 'wide' ? null : fixed);
  return (
    <>
      <p className="give-lead">{t('give.embedLead')}</p>
      <div className="give-choices">
        <LanguageChoice played={played} chosen={language} onChoose={setLanguage} />
        <Choice label={t('give.start')} options={options} chosen={chosen} onChoose={setStart} />
        <Choice label={t('give.colours')} options={themes.map((id) => ({ id, name: t(`give.colours.${id}`) }))} chosen={theme} onChoose={setTheme} />
        <Choice label={t('give.size')} options={sizes.map((id) => ({ id, name: t(`give.size.${id}`) }))} chosen={size} onChoose={setSize} />
        {size === 'fixed' && (
          <>
            <TextInput label={t('give.width')} type="number" value={width} onChange={setWidth} />
            <TextInput label={t('give.height')} type="number" value={height} onChange={setHeight} />
          </>
        )}
      </div>
      {size === 'fixed' && <p className="minor">{t('give.sizeLeast')}</p>}
      <Snippet text={snippet} />
      <p className="give-lead">{t('give.embedAllowed')}</p>
    </>
  );
}

/** A text to copy, by the button or by hand. */
function Snippet({ text }: { readonly text: string }) {
  const desk = useDesk();
  const { t } = useText();
  const id = useId();
  const [said, say] = useState<'copied' | 'copyFailed' | null>(null);
  const copy = () => {
    desk.surroundings.copy(text).then(
      () => say('copied'),
      () => say('copyFailed'),
    );
  };
  return (
    <div className="give-snippet">
      <label className="field-label" htmlFor={id}>
        {t('give.snippet')}
      </label>
      <textarea id={id} readOnly value={text} spellCheck="false" onFocus={(event) => event.currentTarget.select()} />
      <div className="give-end">
        <Button className="button button-filled" onPress={copy}>
          {t('give.copy')}
        </Button>
        <span role="status" className="minor">
          {said !== null && t(`give.${said}`)}
        </span>
      </div>
    </div>
  );
}
