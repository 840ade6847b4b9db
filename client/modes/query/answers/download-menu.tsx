import { Button, Header, Menu, MenuItem, MenuSection, MenuTrigger, Popover } from 'react-aria-components';
import { extentOf, nameFile } from '../../../answers/name-file.ts';
import { type AnswerFormat, answerFormats } from '../../../answers/write-answer.ts';
import { Icon } from '../../../parts/icon.tsx';
import type { Run } from '../../../state/console.ts';
import { useQueryText } from '../text/use-query-text.ts';
import { saveAnswer } from './save-answer.ts';

/** The rows as a file; the menu says whether they are all that the query gives. */
export function DownloadMenu({ run, say }: { readonly run: Run; readonly say: (sentence: string) => void }) {
  const { t } = useQueryText();
  const { fields, rows, count } = run;
  const extent = extentOf(run);
  const save = (format: AnswerFormat) => {
    const name = nameFile(format, extent);
    void saveAnswer(format, { fields, rows, count }, name).then(() => say(t('answer.saved', { name })));
  };
  return (
    <MenuTrigger>
      <Button className="button" isDisabled={fields.length === 0}>
        {t('answer.download')}
        <Icon name="chevron" size={16} />
      </Button>
      <Popover className="popover" placement="bottom end">
        <Menu className="menu" aria-label={t('answer.download')} onAction={(format) => save(format as AnswerFormat)}>
          <MenuSection className="menu-part">
            <Header className="menu-title">{t(`answer.download.${extent}`, { rows: t('answer.rows', { count }) })}</Header>
            {answerFormats.map((format) => (
              <MenuItem key={format} id={format} className="menu-item">
                {t(`answer.download.${format}`)}
              </MenuItem>
            ))}
          </MenuSection>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
