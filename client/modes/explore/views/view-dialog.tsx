import { useState } from 'react';
import { Label, RadioGroup } from 'react-aria-components';
import type { ViewSummary } from '#contract/kept.ts';
import type { KeptIn } from '../../../state/kept/shelf.ts';
import { freeName } from '../../../state/queries-file.ts';
import { useText } from '../../../use-desk.ts';
import { DraftField } from '../../kept/draft-field.tsx';
import { FormEnds } from '../../kept/form-ends.tsx';
import { PlaceChoice } from '../../kept/place-choice.tsx';
import { TickOne } from '../../../parts/tick.tsx';
import { useNameFailure } from '../../kept/use-name-failure.ts';
import { useSubmit } from '../../kept/use-submit.ts';
import { Box } from '../box.tsx';
import type { ViewActions } from './use-view-actions.ts';

/** Keeps what is on the map under a name, or changes the name of what is kept (`change`). */
export function ViewDialog({
  actions,
  change,
  onClose,
}: {
  readonly actions: ViewActions;
  readonly change?: { readonly place: KeptIn; readonly view: ViewSummary };
  readonly onClose: () => void;
}) {
  const { t } = useText();
  const nameFailure = useNameFailure();
  const { views, isEditor } = actions;
  const [name, setName] = useState(change?.view.name ?? '');
  const [description, setDescription] = useState(change?.view.description ?? '');
  const [wanted, setWanted] = useState<KeptIn>('server');
  const [onClash, setOnClash] = useState<'replace' | 'both'>('replace');
  const [trouble, setTrouble] = useState<string | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const place = change?.place ?? (isEditor ? wanted : 'browser');
  const there = views.listOf(place);
  const clash = there.find((one) => one.name === name.trim() && one.id !== change?.view.id);

  const keep = async (): Promise<void> => {
    const said = { name: name.trim(), description: description.trim() };
    if (change !== undefined) return actions.rename(change.place, change.view, said);
    if (clash !== undefined && onClash === 'replace') return actions.replace(place, clash, said);
    return actions.save(place, { ...said, name: freeName(said.name, new Set(there.map((one) => one.name))) });
  };
  const { isBusy, onSubmit } = useSubmit(async () => {
    if (name.trim() === '') return setTrouble(t('views.nameMissing'));
    if (name.trim().length > 200) return setTrouble(t('views.tooLong'));
    if (description.trim().length > 2000) return setFailure(t('views.tooLong'));
    setFailure(null);
    try {
      await keep();
      onClose();
    } catch (error) {
      setFailure(t('views.failed', { reason: nameFailure(error) }));
    }
  });
  return (
    <Box title={t(change === undefined ? 'views.saveTitle' : 'views.changeTitle')} onClose={onClose}>
      <form className="library-form" noValidate onSubmit={onSubmit}>
        <DraftField
          label={t('views.name')}
          value={name}
          trouble={trouble}
          isFirst
          onChange={(value) => {
            setName(value);
            setTrouble(null);
          }}
        />
        <DraftField label={t('views.description')} rows={3} value={description} trouble={null} onChange={setDescription} />
        {change === undefined && <PlaceChoice editor={views.editor} label={t('views.where')} place={place} onChange={setWanted} />}
        {change === undefined && clash !== undefined && (
          <RadioGroup className="library-field" value={onClash} onChange={(value) => setOnClash(value === 'both' ? 'both' : 'replace')}>
            <Label>{t('views.clash')}</Label>
            <TickOne value="replace">{t('views.replace')}</TickOne>
            <TickOne value="both">{t('views.both')}</TickOne>
          </RadioGroup>
        )}
        <FormEnds
          failure={failure}
          isBusy={isBusy}
          words={t(change === undefined && clash !== undefined && onClash === 'replace' ? 'views.replace' : 'views.run')}
          onClose={onClose}
        />
      </form>
    </Box>
  );
}
