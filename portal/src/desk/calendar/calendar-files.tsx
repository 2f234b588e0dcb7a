import { useTranslation } from 'react-i18next';
import { useFile } from '../../app/use-file';
import { Button, FaultAlert } from '../../design';
import { ask } from '../../graphql/ask';
import { YearFile } from './calendar.generated';
import { askedPeriod, type Period } from './period';

const formats = ['csv', 'xlsx'] as const;

/** The calendar to take along: the files that the platform makes, without names of families. */
export function CalendarFiles({ deskId, period }: { readonly deskId: string; readonly period: Period }) {
  const { t } = useTranslation('calendar');
  const { save, busy, fault } = useFile(async (format: (typeof formats)[number]) => {
    const { exportYearCalendar } = await ask(YearFile, { deskId, ...askedPeriod(period), format });
    return exportYearCalendar;
  });
  return (
    <div className="stack stack-tight no-print">
      <div className="row">
        {formats.map((format) => (
          <Button
            key={format}
            look="secondary"
            icon="download"
            busy={busy === format}
            onClick={() => void save(format)}
          >
            {t(`files.${format}`)}
          </Button>
        ))}
        <Button look="quiet" icon="print" onClick={() => print()}>
          {t('print')}
        </Button>
      </div>
      <FaultAlert fault={fault} />
    </div>
  );
}
