import { useTranslation } from 'react-i18next';
import { useDates } from '../../language/use-dates';

interface KnownSinceProps {
  /** Day of the organiser's own last confirmation. */
  readonly confirmedOn: string | null;
  /** Whether anything is known of what is free. */
  readonly isKnown: boolean;
}

/** How sure what is said of free places is. */
export function KnownSince({ confirmedOn, isKnown }: KnownSinceProps) {
  const { t } = useTranslation('families');
  const { day } = useDates();
  if (confirmedOn) return <>{t('confirmedOn', { date: day(confirmedOn) })}</>;
  return <>{t(isKnown ? 'byDeskList' : 'neverConfirmed')}</>;
}
