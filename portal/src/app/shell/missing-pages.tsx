import { useTranslation } from 'react-i18next';
import { useRouteError } from 'react-router';
import { ButtonLink, FaultAlert, PageHead } from '../../design';

export function NoSuchPage() {
  const { t } = useTranslation('shell');
  return (
    <div className="stack">
      <PageHead title={t('noPageTitle')} lead={t('noPageLead')} />
      <ButtonLink to="/">{t('toStart')}</ButtonLink>
    </div>
  );
}

/** A part that could not be fetched, or a fault of ours: loading anew helps most often. */
export function BrokenPage() {
  const { t } = useTranslation('shell');
  return (
    <main className="stack">
      <PageHead title={t('brokenTitle')} />
      <FaultAlert fault={useRouteError()} />
      <ButtonLink outside to={location.pathname}>
        {t('again')}
      </ButtonLink>
    </main>
  );
}
