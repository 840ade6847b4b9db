import { ToggleButton } from 'react-aria-components';
import { setRules } from '../../../commands/style/set-rules.ts';
import { plainPresets, presetNames, presetOf, presets } from '../../../state/style/presets.ts';
import { useWords } from '../../../text/more-words.ts';
import { useDesk, useDocument, useSession, useText } from '../../../use-desk.ts';
import { PanelHeading } from '../panel-heading.tsx';
import { Section } from '../section.tsx';
import { MeasureSection } from './measure-section.tsx';
import { MyStyles } from './my-styles.tsx';
import { RuleList } from './rule-list.tsx';
import { styleWords } from './style-words.ts';
import '../../../styles/fields.css';
import '../../../styles/style-rules.css';

/** How the map looks: ready-made styles, rules, measures, and styles of the reader's own. */
export function StylePanel() {
  useWords(styleWords);
  const { t } = useText();
  return (
    <>
      <PanelHeading eyebrow={t('style.eyebrow')} title={t('command.setRules.label')} />
      <p className="lead">{t('style.lead')}</p>
      <Presets />
      <RuleList />
      <MeasureSection />
      <MyStyles />
    </>
  );
}

function Presets() {
  const desk = useDesk();
  const { t } = useText();
  const { rules } = useDocument();
  const hasStances = useSession((state) => state.hasStances);
  const chosen = presetOf(rules);
  return (
    <Section title={t('style.presets')}>
      <div className="presets">
        {(hasStances ? presetNames : plainPresets).map((name) => (
          <ToggleButton
            key={name}
            className="button preset"
            isSelected={name === chosen}
            onChange={() => void setRules.run(desk, { rules: presets[name], change: { context: name } })}
          >
            {t(`style.preset.${name}`)}
          </ToggleButton>
        ))}
      </div>
    </Section>
  );
}
