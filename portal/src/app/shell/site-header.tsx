import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, NavLink, useLocation } from 'react-router';
import { Icon } from '../../design';
import { signInAddress, useCapacity, useSession } from '../session/session-context';
import { LanguageMenu } from './language-menu';
import { RoleMenu } from './role-menu';
import { waysOf } from './ways';
import './site-header.css';

export function SiteHeader() {
  const { t } = useTranslation('shell');
  const { session } = useSession();
  const role = useCapacity()?.role;
  const { pathname, search } = useLocation();
  // The menu is open on the page where it was opened, and no longer on the next one.
  const [openOn, setOpenOn] = useState<string>();
  const open = openOn === pathname;
  return (
    <header className="site-header">
      {session.development && <p className="practice">{t('practiceBar')}</p>}
      <div className="site-bar">
        <Link to="/" className="site-name">
          <span className="site-mark" aria-hidden="true" />
          <span>Samenloket</span>
        </Link>
        <button
          type="button"
          className="site-toggle"
          aria-expanded={open}
          aria-controls="site-menu"
          onClick={() => setOpenOn(open ? undefined : pathname)}
        >
          <Icon name={open ? 'cross' : 'menu'} /> {t('menu')}
        </button>
        <div id="site-menu" className={`site-menu ${open ? 'site-menu-open' : ''}`}>
          <nav aria-label={t('mainMenu')}>
            <ul className="plain-list site-ways">
              {waysOf(role).map(({ to, text }) => (
                <li key={to}>
                  <NavLink to={to} end={to === '/loket' || to === '/organisator'}>
                    {t(`ways.${text}`)}
                  </NavLink>
                </li>
              ))}
            </ul>
          </nav>
          <div className="row">
            <LanguageMenu />
            {session.signedIn && <RoleMenu session={session} />}
            {!session.signedIn && session.canSignIn && (
              <a className="site-sign-in" href={signInAddress(pathname + search)}>
                <Icon name="person" /> {t('signIn')}
              </a>
            )}
          </div>
        </div>
      </div>
    </header>
  );
}
