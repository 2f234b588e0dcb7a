import { useTranslation } from 'react-i18next';
import { otherMarks, standingMarks, standings } from './calendar-marks';

const others = ['asked', 'care', 'school'] as const;

/** What signs and colours say. */
export function Legend() {
  const { t } = useTranslation('calendar');
  return (
    <ul className="plain-list calendar-legend small" aria-label={t('legend')}>
      {standings.map((standing) => (
        <li key={standing}>
          <span className={`calendar-cell calendar-${standing}`} aria-hidden="true">
            {standingMarks[standing]}
          </span>
          {t('neededAnd', { standing: t(`standings.${standing}`) })}
        </li>
      ))}
      {others.map((mark) => (
        <li key={mark}>
          <span className="calendar-cell" aria-hidden="true">
            {otherMarks[mark]}
          </span>
          {t(`marks.${mark}`)}
        </li>
      ))}
    </ul>
  );
}
