import { useTranslation } from 'react-i18next';
import { today } from '../../language/days';
import { useDates } from '../../language/use-dates';

/** From when until when something holds, in words: "sinds 01/01/2026 tot en met 30/06/2026". */
export function useValidity() {
  const { t } = useTranslation('administration');
  const { numeric } = useDates();
  return (from: string | null | undefined, until: string | null | undefined): string =>
    [
      from && t(from > today() ? 'from' : 'since', { date: numeric(from) }),
      until && t('until', { date: numeric(until) }),
    ]
      .filter(Boolean)
      .join(' ');
}
