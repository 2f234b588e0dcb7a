import { useTranslation } from 'react-i18next';
import { isIncomeTier } from '../../families/shared/price';

interface Group {
  readonly tier: string;
  readonly ageFrom: number;
  readonly ageTo: number;
  readonly kind: 'urgent' | 'occasional' | 'inclusive' | null;
}

/** Places have no name: what they cost, for which age, and what they are kept for tells them apart. */
export function useGroupName() {
  const { t } = useTranslation('organisers');
  return ({ tier, ageFrom, ageTo, kind }: Group) => {
    const price = t(isIncomeTier(tier) ? 'group.income' : 'group.free');
    const age = t('group.age', { from: ageFrom, to: ageTo });
    return [price, age, kind && t(`group.${kind}`)].filter(Boolean).join(', ');
  };
}
