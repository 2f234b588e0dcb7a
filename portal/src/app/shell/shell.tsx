import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Outlet, ScrollRestoration } from 'react-router';
import { Loading } from '../../design';
import { SessionEnding } from '../session/session-ending';
import { SiteFooter } from './site-footer';
import { SiteHeader } from './site-header';
import './shell.css';

/** What stands around every page. */
export function Shell() {
  const { t } = useTranslation('shell');
  return (
    <>
      <a className="skip only-read-aloud" href="#page">
        {t('skip')}
      </a>
      <SiteHeader />
      <SessionEnding />
      <main id="page" tabIndex={-1}>
        <Suspense fallback={<Loading />}>
          <Outlet />
        </Suspense>
      </main>
      <SiteFooter />
      <ScrollRestoration />
    </>
  );
}
