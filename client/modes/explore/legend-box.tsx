import type { Picture } from '../../canvas/canvas.ts';
import { useText } from '../../use-desk.ts';
import { Box } from './box.tsx';
import { Legend } from './legend.tsx';

/** The key of the map, where the screen has no room for it below. */
export function LegendBox({ picture, onClose }: { readonly picture: Picture; readonly onClose: () => void }) {
  const { t } = useText();
  return (
    <Box title={t('legend.label')} onClose={onClose}>
      <Legend picture={picture} />
    </Box>
  );
}
