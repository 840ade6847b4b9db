import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { useText } from '../../../use-desk.ts';
import type { LessonRole } from '../questions/question-card.tsx';

const roles = ['student', 'teacher'] as const;

/** Who is looking: a teacher sees notes and may show answers. */
export function RoleSwitch({ role, onChange }: { readonly role: LessonRole; readonly onChange: (role: LessonRole) => void }) {
  const { t } = useText();
  return (
    <ToggleButtonGroup
      className="group lesson-role"
      aria-label={t('learn.role')}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[role]}
      onSelectionChange={(keys) => {
        const chosen = roles.find((one) => keys.has(one));
        if (chosen !== undefined) onChange(chosen);
      }}
    >
      {roles.map((one) => (
        <ToggleButton key={one} id={one} className="button button-small">
          {t(`learn.role.${one}`)}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
