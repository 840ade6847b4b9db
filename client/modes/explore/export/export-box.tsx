import { useState } from 'react';
import { Button, Label, RadioGroup } from 'react-aria-components';
import { exportFormats, type ExportFormat } from '#contract/routes/export.ts';
import type { Picture } from '../../../canvas/canvas.ts';
import { Failure } from '../../../parts/failure.tsx';
import type { Answer } from '../../../state/answers.ts';
import { useWords } from '../../../text/more-words.ts';
import { useDesk, useText } from '../../../use-desk.ts';
import { Box } from '../box.tsx';
import { TickOne } from '../../../parts/tick.tsx';
import { describeView } from './describe-view.ts';
import { handOver } from '../../../hand-over.ts';
import { en } from './text/en.ts';
import { es } from './text/es.ts';
import '../../../styles/fields.css';
import '../../../styles/export.css';

const words = { en, es };
const reaches = ['view', 'graph'] as const;
/** What most want first. */
const inOrder: readonly ExportFormat[] = [...exportFormats].sort((one, other) => Number(other.startsWith('csv')) - Number(one.startsWith('csv')));

/** Saves what is drawn, or the whole graph, as data for another tool. */
export function ExportBox({ picture, onClose }: { readonly picture: Picture; readonly onClose: () => void }) {
  useWords(words);
  const desk = useDesk();
  const { t, language } = useText();
  const [format, setFormat] = useState<ExportFormat>('csv-statements');
  const [reach, setReach] = useState<(typeof reaches)[number]>('view');
  const [saving, setSaving] = useState<Answer<string> | null>(null);
  const save = async () => {
    setSaving({ status: 'loading' });
    try {
      const body = { format, language, ...describeView(picture, desk.history.read(), desk.entities.read()) };
      const file = await (reach === 'view' ? desk.api.exportView({ body }) : desk.api.exportGraph({ query: { format, language } }));
      handOver(file.fileName, new Blob([file.text], { type: file.mediaType }));
      setSaving({ status: 'ready', value: file.fileName });
    } catch (error) {
      setSaving({ status: 'failed', error: error instanceof Error ? error : new Error(String(error)) });
    }
  };
  return (
    <Box title={t('command.openExport.label')} onClose={onClose}>
      <div className="export-box">
        <RadioGroup className="field" value={reach} onChange={(chosen) => setReach(reaches.find((one) => one === chosen) ?? 'view')}>
          <Label>{t('export.reach')}</Label>
          {reaches.map((one) => (
            <TickOne key={one} value={one}>
              {t(`export.reach.${one}`)}
            </TickOne>
          ))}
        </RadioGroup>
        <RadioGroup className="field" value={format} onChange={(chosen) => setFormat(exportFormats.find((one) => one === chosen) ?? 'csv-statements')}>
          <Label>{t('export.format')}</Label>
          {inOrder.map((one) => (
            <TickOne key={one} value={one} note={t(`export.about.${one}`)}>
              {t(`export.format.${one}`)}
            </TickOne>
          ))}
        </RadioGroup>
        <p className="minor">{t('export.licence')}</p>
        <Button className="button button-filled" isPending={saving?.status === 'loading'} onPress={() => void save()}>
          {saving?.status === 'loading' ? t('export.saving') : t('export.save')}
        </Button>
        <p role="status" className="minor">
          {saving?.status === 'ready' && t('export.saved', { name: saving.value })}
        </p>
        {saving?.status === 'failed' && <Failure error={saving.error} onRetry={() => void save()} />}
      </div>
    </Box>
  );
}
