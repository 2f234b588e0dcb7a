import { useTranslation } from 'react-i18next';
import { type Entry, type Mark, marksOf, otherMarks, standingMarks } from './calendar-marks';

interface MonthCellProps {
  readonly entry: Entry;
  /** `2026-09` */
  readonly month: string;
}

/** A sign and a colour for who looks, words for who listens. */
export function MonthCell({ entry, month }: MonthCellProps) {
  const { t } = useTranslation('calendar');
  const marks = marksOf(entry, month);
  if (marks.length === 0) return null;
  const isColoured = marks.includes('needed') || marks.includes('care');
  const sign = (mark: Mark) => (mark === 'needed' ? standingMarks[entry.found] : otherMarks[mark]);
  const words = (mark: Mark) =>
    mark === 'needed' ? t('neededAnd', { standing: t(`standings.${entry.found}`) }) : t(`marks.${mark}`);
  const care = marks.includes('needed') ? '' : 'calendar-care';
  return (
    <span className={`calendar-cell ${isColoured ? `calendar-${entry.found} ${care}` : ''}`}>
      <span aria-hidden="true">{marks.map(sign).join('')}</span>
      <span className="only-read-aloud">{marks.map(words).join(', ')}</span>
    </span>
  );
}
