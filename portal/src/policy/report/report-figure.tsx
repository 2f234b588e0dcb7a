import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { isKnown } from './report-columns';

interface ReportFigureProps {
  readonly value: number | null | undefined;
  /** What it counts, for who hears a list of links. */
  readonly label: string;
  /** Where it is taken apart; without one it stands by itself. */
  readonly to?: string | undefined;
}

/** A number of the report, that leads to the requests in it. */
export function ReportFigure({ value, label, to }: ReportFigureProps) {
  const { t } = useTranslation('policy');
  if (!isKnown(value)) return <abbr title={t('hiddenMore')}>{t('hidden')}</abbr>;
  if (value === 0 || to === undefined) return value;
  return (
    <Link to={to} aria-label={`${value}: ${label}`} title={t('trace.title')}>
      {value}
    </Link>
  );
}
