import { Button } from 'react-aria-components';
import { nodeKinds } from '#contract/vocabulary.ts';
import { Failure } from '../../parts/failure.tsx';
import { ShapeGlyph } from '../../parts/glyphs.tsx';
import type { Options } from '../../parts/use-options.ts';
import type { Answer } from '../../state/answers.ts';
import { isDrawn } from '../../state/document.ts';
import { describeVoices, kindOf, nameKind, nameReference } from '../../text/words.ts';
import { useDocument, useKnown, useText } from '../../use-desk.ts';
import { markMatch } from './mark-match.ts';
import { aliasOf, type Finding, groupOf, type SearchGroup } from './search-groups.ts';
import type { Found } from './use-search.ts';

type Props = {
  readonly text: string;
  readonly found: Answer<Found> | null;
  readonly groups: readonly SearchGroup[];
  readonly options: Options;
  readonly onShow: (hit: Finding) => void;
  readonly onAdd: (hit: Finding) => void;
  readonly onRetry: () => void;
  readonly onForget: () => void;
};

/** What the search found, in groups by kind, or how it stands; without a question, what was chosen before. */
export function SearchList(props: Props) {
  const { t } = useText();
  const { text, found, groups, onRetry } = props;
  if (text === '' && groups.length === 0) return <p className="hits-note">{t('search.start')}</p>;
  if (text !== '' && found?.status === 'failed') {
    return (
      <div className="hits-note">
        <Failure error={found.error} onRetry={onRetry} />
      </div>
    );
  }
  const isAsking = text !== '' && (found === null || found.status === 'loading');
  if (isAsking) return <p className="hits-note hits-late">{t('search.loading')}</p>;
  return (
    <>
      {groups.length > 0 && <Groups {...props} />}
      <Foot {...props} />
    </>
  );
}

/** The field keeps the focus: a press in the list must not take it. */
function Groups({ groups, text, options, onShow, onAdd }: Props) {
  const { t } = useText();
  let place = 0;
  return (
    <div
      className="hits-scroll"
      role="listbox"
      tabIndex={-1}
      id={options.listId}
      aria-label={t('search.results')}
      onMouseDown={(event) => event.preventDefault()}
    >
      {groups.map(({ name, hits }) => (
        // biome-ignore lint/a11y/useSemanticElements: a group of options in a list box, not of fields
        <div key={name} role="group" aria-labelledby={`${options.listId}-${name}`}>
          <div className="hits-title" role="presentation" id={`${options.listId}-${name}`}>
            {t(`search.group.${name}`)}
          </div>
          {hits.map((hit) => {
            const at = place++;
            return (
              <Hit
                key={hit.id}
                hit={hit}
                text={text}
                id={options.idOf(at)}
                isActive={options.active === at}
                onShow={() => onShow(hit)}
                onAdd={() => onAdd(hit)}
              />
            );
          })}
        </div>
      ))}
    </div>
  );
}

type HitProps = {
  readonly hit: Finding;
  readonly text: string;
  readonly id: string;
  readonly isActive: boolean;
  readonly onShow: () => void;
  readonly onAdd: () => void;
};

function Hit({ hit, text, id, isActive, onShow, onAdd }: HitProps) {
  const { t, language } = useText();
  const document = useDocument();
  const { claims, sources } = useKnown();
  const kind = kindOf(hit.kinds);
  const group = groupOf(hit.kinds);
  const alias = aliasOf(hit);
  const drawn = isDrawn(document, hit.id);
  const isOfMap = group !== 'passages' && group !== 'sources';
  const details = [
    ...(group === 'passages' ? [] : [nameKind(hit.kinds, language)]),
    ...(kind === 'Claim' ? [describeVoices(claims.get(hit.id), sources, t, language)] : []),
    ...(kind === 'Claim' && claims.get(hit.id)?.disputed === true ? [t('node.disputed')] : []),
    ...(drawn ? [t('search.drawn')] : []),
  ];
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: keys are the field's, which names this row as the active one
    // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field
    <div className="hit" role="option" id={id} aria-selected={isActive} onClick={onShow}>
      <ShapeGlyph shape={kind === undefined ? 'rectangle' : nodeKinds[kind].shape} isClaim={kind === 'Claim'} />
      <span className="hit-words">
        <span className={kind === 'Claim' ? 'said' : group === 'passages' ? 'hit-passage' : 'hit-name'}>
          <Marked text={nameReference(hit, language)} question={text} />
        </span>{' '}
        {alias !== null && (
          <span className="hit-alias">
            {t('search.alsoKnown')} <Marked text={alias} question={text} />
          </span>
        )}{' '}
        <span className="minor block">{details.join(' · ')}</span>
      </span>
      {/* What Alt+Enter does, for those who point: an option can hold no button. */}
      {isOfMap && !drawn && (
        <span
          className="hit-add"
          aria-hidden="true"
          onClick={(event) => {
            event.stopPropagation();
            onAdd();
          }}
        >
          {t('search.add')}
        </span>
      )}
    </div>
  );
}

function Marked({ text, question }: { readonly text: string; readonly question: string }) {
  let at = 0;
  return markMatch(text, question).map((part) => {
    const key = at;
    at += part.text.length;
    return part.isMatch ? <mark key={key}>{part.text}</mark> : <span key={key}>{part.text}</span>;
  });
}

/** How many there are and what the keys do. */
function Foot({ text, found, groups, onForget }: Props) {
  const { t } = useText();
  const value = found?.status === 'ready' ? found.value : null;
  const words = () => {
    if (text === '' || value === null) return null;
    if (value.hits.length === 0) return t('search.empty', { text: value.text });
    if (value.total > value.hits.length) return t('search.some', { shown: value.hits.length, total: value.total });
    return t('search.count', { count: value.hits.length });
  };
  return (
    <div className="hits-foot">
      <span role="status">{words()}</span>
      {text === '' && (
        <Button className="link" onPress={onForget}>
          {t('search.clearRecent')}
        </Button>
      )}
      {groups.length > 0 && (
        <span className="hits-keys">
          {t('search.show')} · {t('search.keep')}
        </span>
      )}
    </div>
  );
}
