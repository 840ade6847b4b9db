import { useState } from 'react';
import { Button, FileTrigger } from 'react-aria-components';
import type { Lesson } from '#contract/lesson.ts';
import type { RouteOutput } from '#contract/routes.ts';
import { useDesk, useText } from '../../../use-desk.ts';
import { Box } from '../../explore/box.tsx';
import { useNameFailure } from '../../kept/use-name-failure.ts';
import '../../../styles/learn-make-changes.css';

type Findings = RouteOutput<'readLessonFile'>['findings'];
type Trouble = { readonly name: string; readonly findings: Findings; readonly failure: string | null; readonly lesson: Lesson | null };

/** Opens a lesson file from this device; what is wrong with it is told by line. */
export function FileOpener({ onOpened, isFirst = false }: { readonly onOpened: (lesson: Lesson) => void; readonly isFirst?: boolean }) {
  const { api } = useDesk();
  const { t } = useText();
  const nameFailure = useNameFailure();
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const [isBusy, setBusy] = useState(false);
  const open = async (file: File) => {
    setBusy(true);
    try {
      const { lesson, findings } = await api.readLessonFile({ body: { text: await file.text() } });
      if (lesson !== null && findings.length === 0) onOpened(lesson);
      else setTrouble({ name: file.name, findings, lesson, failure: null });
    } catch (error) {
      setTrouble({ name: file.name, findings: [], lesson: null, failure: nameFailure(error) });
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      <FileTrigger
        acceptedFileTypes={['.md', 'text/markdown', 'text/plain']}
        onSelect={(files) => {
          const file = files?.[0];
          if (file !== undefined) void open(file);
        }}
      >
        <Button className={isBusy ? 'button pending' : 'button'} autoFocus={isFirst}>
          {t('make.openFile')}
        </Button>
      </FileTrigger>
      {trouble !== null && (
        <Box title={t('make.fileTrouble', { name: trouble.name })} onClose={() => setTrouble(null)}>
          <div className="library-form">
            {trouble.failure === null ? <p>{t(trouble.lesson === null ? 'make.fileUnread' : 'make.fileFindings')}</p> : <p role="alert">{trouble.failure}</p>}
            {trouble.findings.length > 0 && (
              <ul className="make-findings">
                {trouble.findings.map(({ line, message }) => (
                  <li key={`${line} ${message}`}>
                    <strong>{t('make.line', { line })}</strong> <span lang="en">{message}</span>
                  </li>
                ))}
              </ul>
            )}
            {trouble.lesson !== null && (
              <div className="library-ends">
                <Button
                  className="button button-filled"
                  onPress={() => {
                    if (trouble.lesson !== null) onOpened(trouble.lesson);
                    setTrouble(null);
                  }}
                >
                  {t('make.openAnyway')}
                </Button>
              </div>
            )}
          </div>
        </Box>
      )}
    </>
  );
}
