import type { PlacedNode, Target } from '#contract/exploration.ts';
import type { Picture } from '../../../canvas/canvas.ts';
import { OwnMap } from '../../explore/own-map.tsx';
import { useQueryText } from '../text/use-query-text.ts';

type Props = {
  readonly picture: Picture;
  readonly label: string;
  readonly selection: Target | null;
  readonly onSelect: (target: Target | null) => void;
  readonly onMove: (moves: readonly PlacedNode[]) => void;
};

/** The graph of an answer on a canvas of its own. */
export function AnswerCanvas(props: Props) {
  const { t } = useQueryText();
  const words = {
    keys: t('answer.graphKeys'),
    look: t('answer.look'),
    zoomIn: t('answer.zoomIn'),
    zoomOut: t('answer.zoomOut'),
    fit: t('answer.fit'),
  };
  return <OwnMap {...props} words={words} lookClass="answer-look" />;
}
