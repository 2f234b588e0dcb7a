import { useTranslation } from 'react-i18next';
import { isKnown, unansweredOf } from '../report/report-columns';
import { FiguresSection } from './figures-section';
import type { ConsultationPackQuery } from './pack.generated';

type Report = ConsultationPackQuery['yearlyReport'];

interface TownsSectionProps {
  readonly rows: Report['rows'];
  readonly totals: Report['totals'];
}

/** How many asked in each municipality, and what came of it; most asked first. */
export function TownsSection({ rows, totals }: TownsSectionProps) {
  const { t } = useTranslation('policy');
  const lines = rows
    .toSorted((one, other) => (other.total ?? 0) - (one.total ?? 0))
    .map((row) => {
      const { nis: key, municipality: label, total, unansweredNoProposal, unansweredNotAccepted } = row;
      const unanswered = unansweredOf(row);
      const partly = [row.atLeastOneMonthLater, row.fewerDays];
      const cells = [total, unanswered, unansweredNoProposal, unansweredNotAccepted, ...partly];
      return { key, label, value: total, part: unanswered, cells };
    });
  const unanswered = unansweredOf(totals);
  return (
    <FiguresSection
      title={t('pack.towns')}
      finding={
        isKnown(totals.total) && isKnown(unanswered)
          ? t('pack.found', { total: totals.total, unanswered, percent: percentOf(unanswered, totals.total) })
          : undefined
      }
      headings={[
        t('columns.municipality'),
        t('columns.total'),
        t('columns.unanswered'),
        t('columns.unansweredNoProposal'),
        t('columns.unansweredNotAccepted'),
        t('columns.atLeastOneMonthLater'),
        t('columns.fewerDays'),
      ]}
      legend={[t('columns.total'), t('columns.unanswered')]}
      lines={lines}
    />
  );
}

/** Whole percents; none of nothing. */
export function percentOf(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((100 * part) / whole);
}
