import { useMemo, useState } from 'react';
import { Button } from 'react-aria-components';
import type { PlayedLesson } from '#contract/played-lesson.ts';
import { Answered } from '../../../parts/answered.tsx';
import { Choice } from '../../../parts/choice.tsx';
import { useText } from '../../../use-desk.ts';
import { readFigurePalette } from '../../explore/figure/figure-palette.ts';
import { HandoutSheet } from './handout-sheet.tsx';
import { LanguageChoice, useGivenLanguage } from './language-choice.tsx';
import { type PaperSize, papers, usePageRule } from './page-rule.ts';
import { leastOnPaper, paperRooms } from './rooms.ts';
import { usePaper } from './use-paper.ts';

const rooms = { rooms: paperRooms, least: leastOnPaper };
const readers = ['class', 'teacher'] as const;

/** What is printed, as it will be printed, and what prints it. */
export function HandoutPart({ played }: { readonly played: PlayedLesson }) {
  const { t } = useText();
  const [language, setLanguage] = useGivenLanguage(played);
  const [size, setSize] = useState<PaperSize>('a4');
  const [reader, setReader] = useState<(typeof readers)[number]>('class');
  const { answer, retry } = usePaper(played, language, rooms);
  const palette = useMemo(() => readFigurePalette('light'), []);
  const [made] = useState(() => new Date());
  usePageRule(size);
  return (
    <>
      <p className="give-lead">{t('give.handoutLead')}</p>
      <div className="give-choices">
        <LanguageChoice played={played} chosen={language} onChoose={setLanguage} />
        <Choice label={t('give.paper')} options={papers.map((id) => ({ id, name: t(`give.paper.${id}`) }))} chosen={size} onChoose={setSize} />
        <div className="give-wide">
          <Choice label={t('give.for')} options={readers.map((id) => ({ id, name: t(`give.for.${id}`) }))} chosen={reader} onChoose={setReader} />
        </div>
        <Button className="button button-filled" isDisabled={answer.status !== 'ready'} onPress={() => window.print()}>
          {t('give.print')}
        </Button>
      </div>
      <Answered answer={answer} retry={retry}>
        {(inPaper) => (
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls is reached by keyboard
          <section className="give-sheet" aria-label={t('give.sheet')} tabIndex={0}>
            <HandoutSheet {...inPaper} palette={palette} hasAnswers={reader === 'teacher'} made={made} />
          </section>
        )}
      </Answered>
    </>
  );
}
