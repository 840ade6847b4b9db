import { useState } from 'react';
import { Button, Input, Label, TextField } from 'react-aria-components';
import type { Palette } from '../../../canvas/palette.ts';
import { Failure } from '../../../parts/failure.tsx';
import { useText } from '../../../use-desk.ts';
import type { Figure } from './compose-figure.ts';
import { handOver } from '../../../hand-over.ts';
import { nameFile } from './name-file.ts';
import { writeFigure } from './make-figure.ts';
import type { FigureChoices } from './use-figure.ts';

type State =
  | { readonly status: 'resting' }
  | { readonly status: 'saving' }
  | { readonly status: 'saved'; readonly name: string; readonly bytes: number }
  | { readonly status: 'failed'; readonly error: Error };

/** The name of the file and what saves it; what came of it is said below. */
export function SaveRow({ figure, choices, title, palette }: { figure: Figure; choices: FigureChoices; title: string; palette: Palette }) {
  const { t, language } = useText();
  const [name, setName] = useState<string | null>(null);
  const [state, setState] = useState<State>({ status: 'resting' });
  const { format, size, dpi } = choices;
  const base = name ?? nameFile(title);
  const save = async () => {
    setState({ status: 'saving' });
    try {
      const file = await writeFigure(figure, { format, size, dpi, title: title.trim() || 'Postura', language, palette });
      const whole = `${base.trim().replace(new RegExp(`\\.${format}$`, 'i'), '') || 'postura'}.${format}`;
      handOver(whole, file);
      setState({ status: 'saved', name: whole, bytes: file.size });
    } catch (error) {
      setState({ status: 'failed', error: error instanceof Error ? error : new Error(String(error)) });
    }
  };
  return (
    <div className="figure-end">
      <div className="figure-save">
        <TextField className="figure-field" value={base} onChange={setName}>
          <Label>{t('figure.file')}</Label>
          <Input className="figure-input" autoComplete="off" spellCheck="false" />
        </TextField>
        <Button className="button button-filled" isPending={state.status === 'saving'} onPress={() => void save()}>
          {t('figure.save', { format: format.toUpperCase() })}
        </Button>
      </div>
      <p className="figure-said minor" role="status">
        {state.status === 'saving' && t('figure.saving')}
        {state.status === 'saved' && t('figure.saved', { name: state.name, size: Math.ceil(state.bytes / 1000).toLocaleString(language) })}
      </p>
      {state.status === 'failed' && <Failure error={state.error} onRetry={() => void save()} />}
    </div>
  );
}
