import { type FormEvent, useState } from 'react';
import { Button } from 'react-aria-components';
import { setRules } from '../../../commands/style/set-rules.ts';
import { keepStyles, type KeptStyle, readStyles, withStyle } from '../../../state/style/kept-styles.ts';
import { useDesk, useDocument, useText } from '../../../use-desk.ts';
import { TextInput } from '../../../parts/text-input.tsx';
import { Section } from '../section.tsx';

const storage = () => localStorage;

/** Rules under names of the reader's own, kept in the browser. */
export function MyStyles() {
  const desk = useDesk();
  const { t } = useText();
  const { rules } = useDocument();
  const [styles, setStyles] = useState(() => readStyles(storage));
  const [name, setName] = useState('');
  const [isKept, setKept] = useState(true);
  const keep = (next: readonly KeptStyle[]) => {
    setStyles(next);
    setKept(keepStyles(next, storage));
  };
  const save = (event: FormEvent) => {
    event.preventDefault();
    const wanted = name.trim().slice(0, 80);
    if (wanted === '') return;
    keep(withStyle(styles, { name: wanted, rules }));
    setName('');
  };
  return (
    <Section title={t('style.mine')} count={styles.length}>
      <p className="minor">{isKept ? t('style.mine.help') : t('style.mine.failed')}</p>
      {styles.length === 0 && <p className="minor">{t('style.mine.none')}</p>}
      <ul className="kept-styles">
        {styles.map((style) => (
          <li key={style.name}>
            <Button className="button" onPress={() => void setRules.run(desk, { rules: style.rules, change: { context: 'named', named: style.name } })}>
              {style.name}
            </Button>
            <Button
              className="button button-plain"
              aria-label={t('style.mine.removeOf', { name: style.name })}
              onPress={() => keep(styles.filter((one) => one.name !== style.name))}
            >
              {t('style.mine.remove')}
            </Button>
          </li>
        ))}
      </ul>
      {rules.length > 0 && (
        <form className="keep-style" onSubmit={save}>
          <TextInput label={t('style.mine.name')} value={name} onChange={setName} />
          <Button type="submit" className="button" isDisabled={name.trim() === ''}>
            {t('style.mine.save')}
          </Button>
        </form>
      )}
    </Section>
  );
}
