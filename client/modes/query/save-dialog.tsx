import { useState } from 'react';
import { Label, RadioGroup } from 'react-aria-components';
import type { SavedQuery, SavedQueryDraft } from '#contract/console.ts';
import { freeName } from '../../state/queries-file.ts';
import type { KeptIn } from '../../state/kept/shelf.ts';
import { Box } from '../explore/box.tsx';
import { DraftField } from '../kept/draft-field.tsx';
import { FormEnds } from '../kept/form-ends.tsx';
import { useNameFailure } from '../kept/use-name-failure.ts';
import { PlaceChoice } from '../kept/place-choice.tsx';
import { TickOne } from '../../parts/tick.tsx';
import { type DraftTexts, type DraftTroubles, readDraft } from './library/read-draft.ts';
import { useLibrary } from './library/use-library.ts';
import { useSubmit } from '../kept/use-submit.ts';
import { useQueryText } from './text/use-query-text.ts';
import '../../styles/kept.css';

/** A query to keep: what stands in the editor, with its name where it was opened from somewhere. */
export type QueryToSave = { readonly statement: string; readonly parameters: SavedQueryDraft['parameters']; readonly name?: string | undefined };
/** A query that is kept and to be changed. */
export type QueryToChange = { readonly place: KeptIn; readonly query: SavedQuery };

type Props = {
  readonly save?: QueryToSave;
  readonly change?: QueryToChange;
  readonly onClose: () => void;
  readonly onSaved: (name: string, place: KeptIn) => void;
};

/** Keeps a query with its name, tags and description, or changes one that is kept. */
export function SaveDialog({ save, change, onClose, onSaved }: Props) {
  const { t } = useQueryText();
  const nameFailure = useNameFailure();
  const { library, editor } = useLibrary();
  const [texts, setTexts] = useState<DraftTexts>(() =>
    beginWith(save, change?.query ?? [...library.listOf('server'), ...library.listOf('browser')].find(({ name }) => name === save?.name)),
  );
  const [wanted, setWanted] = useState<KeptIn>('server');
  const [onClash, setOnClash] = useState<'replace' | 'both'>('replace');
  const [troubles, setTroubles] = useState<DraftTroubles>({});
  const [failure, setFailure] = useState<string | null>(null);
  const place = change?.place ?? (editor === 'accepted' ? wanted : 'browser');
  const there = library.listOf(place);
  const clash = there.find(({ id, name }) => name === texts.name.trim() && id !== change?.query.id);

  const keep = async (draft: SavedQueryDraft): Promise<string> => {
    if (change !== undefined) {
      await library.replace(place, change.query, draft);
      return draft.name;
    }
    if (clash !== undefined && onClash === 'replace') {
      await library.replace(place, clash, draft);
      return draft.name;
    }
    const name = freeName(draft.name, new Set(there.map((one) => one.name)));
    await library.add(place, { ...draft, name });
    return name;
  };
  const submit = async () => {
    const reading = readDraft(texts, change?.query.parameters ?? save?.parameters ?? {});
    if ('troubles' in reading) return setTroubles(reading.troubles);
    setFailure(null);
    try {
      onSaved(await keep(reading.draft), place);
      onClose();
    } catch (error) {
      setFailure(t('library.failed', { reason: nameFailure(error) }));
    }
  };
  const { isBusy: isSaving, onSubmit } = useSubmit(submit);
  const field = (name: keyof DraftTexts) => ({
    value: texts[name],
    trouble: troubles[name] === undefined ? null : t(`save.${troubles[name]}`),
    onChange: (value: string) => {
      setTexts({ ...texts, [name]: value });
      setTroubles({ ...troubles, [name]: undefined });
    },
  });
  const asksReplace = change === undefined && clash !== undefined;
  return (
    <Box title={t(change === undefined ? 'save.title' : 'save.change')} onClose={onClose}>
      <form className="library-form" noValidate onSubmit={onSubmit}>
        <DraftField label={t('save.name')} {...field('name')} isFirst />
        <DraftField label={t('save.tags')} hint={t('save.tagsHint')} {...field('tags')} />
        <DraftField label={t('save.description')} rows={3} {...field('description')} />
        {change !== undefined && <DraftField label={t('save.statement')} rows={8} isCode {...field('statement')} />}
        {change === undefined && <PlaceChoice editor={library.editor} label={t('save.where')} place={place} onChange={setWanted} />}
        {asksReplace && (
          <RadioGroup className="library-field" value={onClash} onChange={(value) => setOnClash(value === 'both' ? 'both' : 'replace')}>
            <Label>{t('save.clash')}</Label>
            <TickOne value="replace">{t('save.replace')}</TickOne>
            <TickOne value="both">{t('save.both')}</TickOne>
          </RadioGroup>
        )}
        {Object.keys(save?.parameters ?? {}).length > 0 && <p className="minor">{t('save.parameters')}</p>}
        {/* While a query is changed its text may be what is wrong; where it has no field, it is said here. */}
        {change === undefined && troubles.statement !== undefined && (
          <p role="alert" className="library-trouble">
            {t(`save.${troubles.statement}`)}
          </p>
        )}
        <FormEnds failure={failure} isBusy={isSaving} words={t(asksReplace && onClash === 'replace' ? 'save.runReplace' : 'save.run')} onClose={onClose} />
      </form>
    </Box>
  );
}

function beginWith(save: QueryToSave | undefined, query: SavedQuery | undefined): DraftTexts {
  const { name = '', tags = [], description = '', statement = '' } = query ?? {};
  return { name: save?.name ?? name, tags: tags.join(', '), description, statement: save?.statement ?? statement };
}
