import { useTranslation } from 'react-i18next';
import { isKnown, unansweredOf } from '../report/report-columns';
import { FiguresSection } from './figures-section';
import type { YearBeforeFragment } from './pack.generated';
import { percentOf } from './towns-section';

/** The same, of five years; a year of which nothing is told is left out. */
export function YearsSection({ years }: { readonly years: readonly YearBeforeFragment[] }) {
  const { t } = useTranslation('policy');
  const lines = years
    .filter(({ totals }) => isKnown(totals.total))
    .map(({ year, totals }) => {
      const { total } = totals;
      const unanswered = unansweredOf(totals);
      const share =
        isKnown(total) && isKnown(unanswered)
          ? t('places.percent', { count: percentOf(unanswered, total) })
          : null;
      const cells = [total, unanswered, share];
      return { key: String(year), label: String(year), value: total, part: unanswered, cells };
    });
  return (
    <FiguresSection
      title={t('pack.years')}
      headings={[t('pack.year'), t('columns.total'), t('columns.unanswered'), t('pack.share')]}
      legend={[t('columns.total'), t('columns.unanswered')]}
      lines={lines}
    />
  );
}
