import { useTranslation } from 'react-i18next';
import { useFile } from '../../app/use-file';
import { Alert, Button, FaultAlert, Loading } from '../../design';
import { ask } from '../../graphql/ask';
import { useQuestion } from '../../graphql/use-question';
import { useDates } from '../../language/use-dates';
import { FileButtons, type FileFormat } from '../shared/file-buttons';
import { CategoriesSection } from './categories-section';
import { ConsultationPack, PackFile } from './pack.generated';
import { SupplySection } from './supply-section';
import { TownsSection } from './towns-section';
import { YearsSection } from './years-section';

interface PackProps {
  readonly deskId: string;
  readonly year: number;
  readonly snapshot: string | undefined;
}

/** Made to be handed round: small numbers are left out for everybody, the desk too. */
export function Pack({ deskId, year, snapshot }: PackProps) {
  const { t } = useTranslation('policy');
  const { day } = useDates();
  const before = { before1: year - 1, before2: year - 2, before3: year - 3, before4: year - 4 };
  const asked = { deskId, year, snapshot: snapshot ?? null };
  const { data, error, isPending } = useQuestion(ConsultationPack, { ...asked, ...before });
  const files = useFile(async (format: FileFormat) => {
    const { exportReport } = await ask(PackFile, { ...asked, format });
    return exportReport;
  });
  if (isPending) return <Loading />;
  if (!data || error) return <FaultAlert fault={error} />;
  const { yearlyReport: report, before1, before2, before3, before4 } = data;
  return (
    <>
      <div className="row no-print">
        <Button icon="print" onClick={() => print()}>
          {t('pack.print')}
        </Button>
        <FileButtons files={files} />
      </div>
      <FaultAlert fault={files.fault} />
      <Alert title={t('report.suppressed')}>
        <p>{t('report.suppressedMore')}</p>
      </Alert>
      <TownsSection rows={report.rows} totals={report.totals} />
      <YearsSection years={[before4, before3, before2, before1, report]} />
      <CategoriesSection categories={report.categories} />
      <SupplySection deskId={deskId} />
      <p className="soft small">
        {t('report.made', {
          snapshot: day(report.snapshot),
          knownAt: day(report.knownAt),
          form: report.formVersion,
        })}{' '}
        {t('pack.rules', { version: report.ruleVersion })}
      </p>
    </>
  );
}
