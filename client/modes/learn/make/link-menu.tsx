import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { glossaryTerms } from '#contract/glossary.ts';
import type { LessonLanguage } from '#contract/lesson.ts';
import { Icon } from '../../../parts/icon.tsx';
import { nameNode } from '../../../text/words.ts';
import { useKnown, useText } from '../../../use-desk.ts';
import { useMaker, useStep } from './use-maker.ts';
import { type Written, link } from './write-markdown.ts';

type Choice = { readonly target: string; readonly name: string };

/** Links what is selected in a text to a node of the view, by its name, or to a term of the glossary, which the lesson then lists. */
export function LinkMenu({
  kind,
  language,
  apply,
}: {
  readonly kind: 'node' | 'term';
  readonly language: LessonLanguage;
  readonly apply: (tool: (written: Written) => Written) => void;
}) {
  const { t } = useText();
  const { nodes } = useKnown();
  const { draft } = useMaker();
  const { played } = useStep();
  const choices = (): readonly Choice[] => {
    const unsorted: readonly Choice[] =
      kind === 'term'
        ? Object.entries(glossaryTerms).map(([id, { term }]) => ({ target: id, name: term[language] }))
        : (played?.nodes ?? []).flatMap((id) => {
            const node = nodes.get(id);
            return node === undefined ? [] : [{ target: id, name: nameNode(node, language) }];
          });
    return [...unsorted].sort((one, other) => one.name.localeCompare(other.name, language));
  };
  const choose = ({ target, name }: Choice) => {
    apply((written) => link(written, kind === 'term' ? `glossary:${target}` : target, name));
    if (kind === 'term') draft.change((lesson) => (lesson.glossary.includes(target) ? lesson : { ...lesson, glossary: [...lesson.glossary, target] }));
  };
  const label = t(kind === 'term' ? 'make.linkTerm' : 'make.linkNode');
  const isEmpty = kind === 'node' && (played?.nodes.length ?? 0) === 0;
  return (
    <MenuTrigger>
      <Button className="button button-small" isDisabled={isEmpty}>
        {label}
        <Icon name="chevron" size={16} />
      </Button>
      <Popover className="popover" placement="bottom start">
        <Menu className="menu make-menu" aria-label={label} items={choices().map((choice) => ({ ...choice, id: choice.target }))}>
          {(choice) => (
            <MenuItem id={choice.id} className="menu-item" textValue={choice.name} onAction={() => choose(choice)}>
              <span lang={language}>{choice.name}</span>
            </MenuItem>
          )}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
