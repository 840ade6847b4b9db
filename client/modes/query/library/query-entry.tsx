import { type ReactNode, useId } from 'react';
import { Button } from 'react-aria-components';
import { useQueryText } from '../text/use-query-text.ts';

/** A query in a list: its name opens it in the editor. */
export function QueryEntry({
  name,
  description,
  notes = [],
  tags = [],
  menu,
  onOpen,
}: {
  readonly name: string;
  readonly description?: string;
  readonly notes?: readonly string[];
  readonly tags?: readonly string[];
  readonly menu?: ReactNode;
  readonly onOpen: () => void;
}) {
  const { t } = useQueryText();
  const about = useId();
  return (
    <li className="query-entry">
      <div className="query-entry-words">
        <Button className="query-entry-open" aria-describedby={about} onPress={onOpen}>
          {name}
        </Button>
        <div id={about}>
          {description !== undefined && description !== '' && <p className="query-entry-about minor">{description}</p>}
          {notes.map((note) => (
            <p key={note} className="minor">
              {note}
            </p>
          ))}
          {tags.length > 0 && (
            <ul className="query-entry-tags" aria-label={t('save.tags')}>
              {tags.map((tag) => (
                <li key={tag} className="tag query-entry-tag">
                  {tag}
                </li>
              ))}
            </ul>
          )}
        </div>
      </div>
      {menu}
    </li>
  );
}
