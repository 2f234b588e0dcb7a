import { useTranslation } from 'react-i18next';

/** How old a child is at the start, of months; nothing where nobody knows. */
export function useAge() {
  const { t } = useTranslation('organisers');
  return (months: number | null) => {
    if (months === null) return '';
    return months < 0 ? t('age.unborn') : t('age.months', { count: months });
  };
}
