import { useId, useState } from 'react';
import type { LessonStep, LessonView } from '#contract/lesson.ts';
import type { NamedQuery } from '#contract/routes.ts';
import { Answered } from '../../../parts/answered.tsx';
import { Choice } from '../../../parts/choice.tsx';
import { guessType, type ParameterDraft, type ParameterDrafts, readParameter, writeParameter } from '../../../state/query-parameters.ts';
import { useAnswer, useSession, useText } from '../../../use-desk.ts';
import { Box } from '../../explore/box.tsx';
import { FormEnds } from '../../kept/form-ends.tsx';
import { describeNamed } from '../../query/named-queries.ts';
import { ParameterField } from '../../query/parameter-field.tsx';
import '../../../styles/query.css';
import '../../../styles/learn-make-query.css';

type Chosen = { readonly header: LessonStep['header']; readonly view: LessonView };
type Props = { readonly onChosen: (chosen: Chosen) => void; readonly onClose: () => void };

/** Chooses a named query whose finds a step draws, and the values of its parameters. */
export function QueryViewBox(props: Props) {
  const { t } = useText();
  const { answer, retry } = useAnswer('listQueries', {});
  return (
    <Box title={t('make.queryTitle')} onClose={props.onClose}>
      <Answered answer={answer} retry={retry}>
        {({ queries }) => <QueryForm queries={queries} {...props} />}
      </Answered>
    </Box>
  );
}

const draftOf = ({ name, type, default: given, example }: NamedQuery['parameters'][number]): ParameterDraft => {
  const value = given ?? example;
  const guessed = guessType(name, type);
  return value === undefined ? { type: guessed, text: null } : writeParameter(value, guessed);
};
const draftsOf = (query: NamedQuery | undefined): ParameterDrafts => Object.fromEntries((query?.parameters ?? []).map((one) => [one.name, draftOf(one)]));

function QueryForm({ queries, onChosen, onClose }: Props & { readonly queries: readonly NamedQuery[] }) {
  const { t, language } = useText();
  const reader = useSession((state) => state.language);
  const id = useId();
  const [name, setName] = useState(queries[0]?.name ?? '');
  const query = queries.find((one) => one.name === name);
  const [drafts, setDrafts] = useState(() => draftsOf(query));
  const [failure, setFailure] = useState<string | null>(null);
  const aboutOf = (one: NamedQuery['parameters'][number]) => (language === 'es' ? one.descriptionEs : one.description).replace(/\.$/, '');
  const choose = (next: string) => {
    setName(next);
    setDrafts(draftsOf(queries.find((one) => one.name === next)));
  };
  const submit = () => {
    if (query === undefined) return;
    const readings = query.parameters.map((one) => ({ one, reading: readParameter(drafts[one.name] ?? draftOf(one)) }));
    const missing = readings.find(({ one, reading }) => 'trouble' in reading && (reading.trouble !== 'missing' || one.default === undefined));
    if (missing !== undefined) return setFailure(t('make.queryValue', { name: t('make.sentence', { words: aboutOf(missing.one) }) }));
    const parameters = Object.fromEntries(readings.flatMap(({ one, reading }) => ('value' in reading ? [[one.name, reading.value] as const] : [])));
    onChosen({
      header: { en: query.description.slice(0, 200), es: query.descriptionEs.slice(0, 200) },
      view: { query: query.name, parameters, layout: 'force' } as LessonView,
    });
  };
  return (
    <form
      className="library-form make-query"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        event.stopPropagation();
        submit();
      }}
    >
      <p>{t('make.queryLead')}</p>
      <Choice label={t('make.query')} options={queries.map((one) => ({ id: one.name, name: describeNamed(one, reader) }))} chosen={name} onChoose={choose} />
      {query?.parameters.map((one) => (
        <div key={one.name} className="library-field">
          <label className="library-label" htmlFor={`${id}-${one.name}`}>
            {aboutOf(one)}
          </label>
          <ParameterField
            id={`${id}-${one.name}`}
            label={aboutOf(one)}
            draft={drafts[one.name] ?? draftOf(one)}
            describedBy={`${id}-${one.name}-name`}
            isInvalid={false}
            onWrite={(next) => setDrafts({ ...drafts, [one.name]: { ...(drafts[one.name] ?? draftOf(one)), ...next } })}
          />
          <p id={`${id}-${one.name}-name`} className="minor make-query-name">
            {one.name}
          </p>
        </div>
      ))}
      <FormEnds failure={failure} isBusy={false} words={t('make.queryUse')} onClose={onClose} />
    </form>
  );
}
