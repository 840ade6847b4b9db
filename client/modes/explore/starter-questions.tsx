import type { Overview } from '#contract/routes.ts';
import { showNodes } from '../../commands/registry.ts';
import { CommandButton } from '../../parts/command-button.tsx';
import { Icon } from '../../parts/icon.tsx';
import { bindText } from '../../text/words.ts';
import { useText } from '../../use-desk.ts';
import { Section } from './section.tsx';

/** Questions that one click answers: it selects the nodes whose statements are the answer. */
export function StarterQuestions({ questions }: { readonly questions: Overview['questions'] }) {
  const { t, language } = useText();
  return (
    <Section title={t('question.start')}>
      <ul className="starters">
        {questions.map(({ text, textEs, select }) => (
          <li key={text}>
            <CommandButton command={showNodes} input={select} className="button starter">
              <span>{bindText(language === 'es' ? textEs : text)}</span>
              <Icon name="forward" size={16} />
            </CommandButton>
          </li>
        ))}
      </ul>
    </Section>
  );
}
