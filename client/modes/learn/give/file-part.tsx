import type { LessonFormat } from '#contract/routes/lessons.ts';
import type { PlayedLesson } from '#contract/played-lesson.ts';
import { useDesk, useText } from '../../../use-desk.ts';
import { LanguageChoice, useGivenLanguage } from './language-choice.tsx';
import { SaveButton } from './save-button.tsx';

const words = {
  html: { lead: 'give.offlineLead', save: 'give.saveOffline' },
  md: { lead: 'give.fileLead', save: 'give.saveFile' },
} as const satisfies Record<LessonFormat, unknown>;

/** The lesson as a file that the server makes: a page that plays it offline, or its text. */
export function FilePart({ played, format }: { readonly played: PlayedLesson; readonly format: LessonFormat }) {
  const { api } = useDesk();
  const { t } = useText();
  const [language, setLanguage] = useGivenLanguage(played);
  const { lead, save } = words[format];
  const make = async () => {
    const { id, lesson } = played;
    const made = await (id === null
      ? api.exportDraft({ body: { lesson, format, language } })
      : api.exportLesson({ params: { id }, query: { format, language } }));
    return { name: made.fileName, file: new Blob([made.text], { type: made.mediaType }) };
  };
  return (
    <>
      <p className="give-lead">{t(lead)}</p>
      {format === 'html' && (
        <div className="give-choices">
          <LanguageChoice played={played} chosen={language} onChoose={setLanguage} />
        </div>
      )}
      <SaveButton label={t(save)} make={make} />
    </>
  );
}
