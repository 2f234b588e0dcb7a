import { useTranslation } from 'react-i18next';
import { DateField, SelectField } from '../../design';
import { type ChosenReport, choosableYears } from './use-chosen-report';

interface ReportFilterProps {
  readonly desks: readonly { readonly id: string; readonly name: string }[];
  readonly chosen: ChosenReport;
  readonly onChange: (change: Partial<ChosenReport>) => void;
  /** Whether all desks together may be chosen. */
  readonly withRegion?: boolean;
}

export function ReportFilter({ desks, chosen, onChange, withRegion = true }: ReportFilterProps) {
  const { t } = useTranslation('policy');
  return (
    <form className="row row-end" onSubmit={(event) => event.preventDefault()}>
      {desks.length > 1 && (
        <SelectField
          label={t('report.desk')}
          value={chosen.deskId ?? ''}
          onChange={({ target }) => onChange({ deskId: target.value || undefined })}
        >
          {withRegion && <option value="">{t('report.region')}</option>}
          {desks.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </SelectField>
      )}
      <SelectField
        label={t('report.year')}
        value={chosen.year}
        onChange={({ target }) => onChange({ year: Number(target.value) })}
      >
        {choosableYears().map((year) => (
          <option key={year} value={year}>
            {year}
          </option>
        ))}
      </SelectField>
      <DateField
        label={t('report.snapshot')}
        optional
        value={chosen.snapshot ?? ''}
        onChange={({ target }) => onChange({ snapshot: target.value || undefined })}
      />
    </form>
  );
}
