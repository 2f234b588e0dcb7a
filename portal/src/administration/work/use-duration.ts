import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';

const [minute, hour] = [60, 3_600];

/** Seconds in words: "12 seconden", "3 minuten", "2 uur". */
export function useDuration() {
  const { t } = useTranslation('work');
  return useCallback(
    (seconds: number | null | undefined): string => {
      if (seconds === null || seconds === undefined) return t('unknown');
      if (seconds < 2 * minute) return t('duration.seconds', { count: Math.round(seconds) });
      if (seconds < 2 * hour) return t('duration.minutes', { count: Math.round(seconds / minute) });
      return t('duration.hours', { count: Math.round(seconds / hour) });
    },
    [t],
  );
}
