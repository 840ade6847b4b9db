import { useState } from 'react';
import { Button } from 'react-aria-components';
import type { BehindStatement, QueryValue } from '#contract/console.ts';
import { modeCommands } from '../../commands/modes.ts';
import { Answered } from '../../parts/answered.tsx';
import { openInEditor } from '../../state/open-console.ts';
import type { Asked } from '../../state/session.ts';
import { nameNode } from '../../text/words.ts';
import { useAnswer, useDesk, useDocument, useKnown, useSession } from '../../use-desk.ts';
import { Box } from '../explore/box.tsx';
import { askedFor, askedKey, subjectOf } from './behind.ts';
import { useQueryText } from './text/use-query-text.ts';
import '../../styles/query-cypher.css';

const mostNamed = 3;

/** The queries behind what the details show and behind the last requests, to copy or to open in the editor. */
export function CypherBox({ onClose }: { readonly onClose: () => void }) {
  const { t } = useQueryText();
  const document = useDocument();
  const known = useKnown();
  const selection = useSession((state) => state.selection);
  const reading = useSession((state) => state.reading);
  const asked = useSession((state) => state.asked);
  // What is shown here asks nothing of its own, so the list stands still while the box is open.
  const [before] = useState(asked);
  const now = askedFor({ document, selection, reading }, known);
  const keys = new Set(now.map(askedKey));
  const others = [...new Map(before.map((one) => [askedKey(one), one])).values()].filter((one) => !keys.has(askedKey(one)));
  return (
    <Box title={t('cypher.title')} onClose={onClose}>
      <p className="minor">{t('cypher.help')}</p>
      <section aria-label={t('cypher.now')}>
        <h3>{t('cypher.now')}</h3>
        {now.map((one, place) => (
          <Behind key={askedKey(one)} asked={one} isOpen={place === 0} onClose={onClose} />
        ))}
      </section>
      {others.length > 0 && (
        <section aria-label={t('cypher.before')}>
          <h3>{t('cypher.before')}</h3>
          {others.map((one) => (
            <Behind key={askedKey(one)} asked={one} isOpen={false} onClose={onClose} />
          ))}
        </section>
      )}
    </Box>
  );
}

type BehindProps = { readonly asked: Asked; readonly isOpen: boolean; readonly onClose: () => void };

function Behind({ asked, isOpen, onClose }: BehindProps) {
  const [wasOpened, setOpened] = useState(isOpen);
  return (
    <details className="behind" open={isOpen} onToggle={(event) => event.currentTarget.open && setOpened(true)}>
      <summary>
        <AskedName asked={asked} />
      </summary>
      {wasOpened && <Statements asked={asked} onClose={onClose} />}
    </details>
  );
}

function AskedName({ asked }: { readonly asked: Asked }) {
  const { t, language } = useQueryText();
  const { nodes } = useKnown();
  const { ids, words } = subjectOf(asked);
  const names = ids.slice(0, mostNamed).map((id) => {
    const node = nodes.get(id);
    return node === undefined ? id : nameNode(node, language);
  });
  const rest = ids.length - names.length;
  const subject = words ?? [...names, ...(rest > 0 ? [t('cypher.more', { count: rest })] : [])].join(', ');
  return (
    <>
      {t(`cypher.of.${asked.operation}`)}
      {subject !== '' && <span className="behind-subject">{subject}</span>}
    </>
  );
}

function Statements({ asked: { operation, input }, onClose }: Pick<BehindProps, 'asked' | 'onClose'>) {
  const { t } = useQueryText();
  const { answer, retry } = useAnswer('showCypher', { body: { operation, ...(input as object) } });
  return (
    <Answered answer={answer} retry={retry}>
      {({ statements }) =>
        statements.length === 0 ? (
          <p className="minor">{t('cypher.none')}</p>
        ) : (
          <ol className="behind-statements">
            {statements.map((statement) => (
              <li key={`${statement.name} ${JSON.stringify(statement.parameters)}`}>
                <Statement {...statement} onClose={onClose} />
              </li>
            ))}
          </ol>
        )
      }
    </Answered>
  );
}

function Statement({ name, statement, parameters, onClose }: BehindStatement & Pick<BehindProps, 'onClose'>) {
  const desk = useDesk();
  const { t } = useQueryText();
  const [copied, setCopied] = useState<'no' | 'yes' | 'failed'>('no');
  const hasParameters = Object.keys(parameters).length > 0;
  const copy = () =>
    desk.surroundings.copy(statement).then(
      () => setCopied('yes'),
      () => setCopied('failed'),
    );
  const open = () => {
    openInEditor(desk, { statement, parameters: parameters as Readonly<Record<string, QueryValue>>, name });
    onClose();
    void modeCommands.query.run(desk);
  };
  return (
    <>
      <p className="minor">{name}.cypher</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <pre className="behind-text" tabIndex={0}>
        <code>{statement}</code>
      </pre>
      {hasParameters && <p className="minor">{t('cypher.parameters')}</p>}
      {hasParameters && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        <pre className="behind-text behind-parameters" tabIndex={0}>
          <code>{JSON.stringify(parameters, null, 1)}</code>
        </pre>
      )}
      <div className="behind-buttons">
        <Button className="button" onPress={() => void copy()}>
          {t('cypher.copy')}
        </Button>
        <Button className="button" onPress={open}>
          {t('cypher.open')}
        </Button>
        <span role="status" className="minor">
          {copied === 'yes' && t('cypher.copied')}
          {copied === 'failed' && t('cypher.copyFailed')}
        </span>
      </div>
    </>
  );
}
