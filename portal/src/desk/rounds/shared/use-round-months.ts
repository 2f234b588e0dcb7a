import { useTranslation } from 'react-i18next';
import { monthLater } from '../../../language/days';
import { useDates } from '../../../language/use-dates';

/** Months of rounds in words. */
export function useRoundMonths() {
  const { t } = useTranslation('rounds');
  const { month } = useDates();
  const one = (written: string) => month(`${written}-01`);
  return {
    /** `september 2027`, of `2027-09`. */
    month: one,
    /** `september 2027 tot en met augustus 2028` */
    period: (first: string, months: number) =>
      months === 1
        ? one(first)
        : t('period', { from: one(first), until: one(monthLater(first, months - 1)) }),
  };
}
