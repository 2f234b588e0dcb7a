import { useTranslation } from 'react-i18next';
import { Alert, ButtonLink } from '../../design';
import { useDates } from '../../language/use-dates';
import type { ImportOrganiserFilesMutation } from './organiser-files.generated';

export type Report = ImportOrganiserFilesMutation['importOrganiser'];

/** What the files brought. */
export function BroughtIn({
  report: { enrolments, confirmations, locations, appended, overfilled },
}: {
  readonly report: Report;
}) {
  const { t } = useTranslation('exchange');
  const { number } = useDates();
  return (
    <>
      <Alert kind="success" title={t('files.done')} live>
        <ul>
          <li>{t('files.children', { count: enrolments, number: number(enrolments) })}</li>
          <li>{t('files.confirmed', { count: confirmations, number: number(confirmations) })}</li>
          <li>{t('files.locations', { count: locations, number: number(locations) })}</li>
        </ul>
        <p>
          {appended === 0
            ? t('files.nothingNew')
            : t('files.changes', { count: appended, number: number(appended) })}
        </p>
        <div className="row">
          <ButtonLink look="secondary" to="/organisator">
            {t('files.toPlaces')}
          </ButtonLink>
        </div>
      </Alert>
      {overfilled > 0 && (
        <Alert
          kind="warning"
          title={t('files.overfilled', { count: overfilled, number: number(overfilled) })}
        >
          <p>{t('files.overfilledMore')}</p>
        </Alert>
      )}
    </>
  );
}
