import { neighbourOrders } from '#contract/routes/graph.ts';
import { pageSizes } from '../../commands/expand.ts';
import { Choice } from '../../parts/choice.tsx';
import { useDesk, useSession, useText } from '../../use-desk.ts';

/** In which order neighbours come, and how many at a time. */
export function ExpandChoices() {
  const { session } = useDesk();
  const { t } = useText();
  const expanding = useSession((state) => state.expanding);
  return (
    <div className="choices">
      <Choice
        isSmall
        label={t('expand.order')}
        options={neighbourOrders.map((order) => ({ id: order, name: t(`expand.order.${order}`) }))}
        chosen={expanding.order}
        onChoose={(order) => session.set({ expanding: { ...expanding, order } })}
      />
      <Choice
        isSmall
        label={t('expand.number')}
        options={pageSizes.map((number) => ({ id: String(number), name: String(number) }))}
        chosen={String(expanding.number)}
        onChoose={(number) => session.set({ expanding: { ...expanding, number: Number(number) } })}
      />
    </div>
  );
}
