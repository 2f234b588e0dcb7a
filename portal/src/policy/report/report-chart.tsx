import { useTranslation } from 'react-i18next';
import { Card } from '../../design';
import { BarChart } from '../chart/bar-chart';
import { isKnown, type ReportLine, unansweredOf } from './report-columns';

/** More bars than these nobody compares. */
const mostBars = 25;

/** Per municipality how many asked, and of how many the request stayed unanswered; most asked first. */
export function ReportChart({ lines }: { readonly lines: readonly ReportLine[] }) {
  const { t } = useTranslation('policy');
  const sorted = lines.toSorted((one, other) => (other.total ?? 0) - (one.total ?? 0));
  const bars = sorted.slice(0, mostBars).map((line) => {
    const { nis, municipality, deskId = '', total } = line;
    const unanswered = unansweredOf(line);
    const value = isKnown(total) ? total : null;
    return {
      key: `${deskId} ${nis}`,
      label: municipality,
      value,
      part: unanswered,
      text: value === null ? t('hidden') : `${unanswered ?? t('hidden')} / ${value}`,
    };
  });
  return (
    <Card as="section">
      <h2>{t('report.chart')}</h2>
      <BarChart
        label={t('report.chartLabel')}
        bars={bars}
        legend={[t('columns.total'), t('columns.unanswered')]}
      />
      {lines.length > mostBars && <p className="soft">{t('report.chartMost', { count: mostBars })}</p>}
    </Card>
  );
}
