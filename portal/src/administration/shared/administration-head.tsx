import type { PortalRole } from '@samenloket/gateway/session-api';
import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { useCapacity } from '../../app/session/session-context';
import { PageHead } from '../../design';
import './administration-head.css';

interface AdministrationPage {
  readonly to: string;
  readonly text:
    | 'people'
    | 'referrers'
    | 'agreements'
    | 'imports'
    | 'ownFiles'
    | 'webhooks'
    | 'desks'
    | 'retention'
    | 'audit'
    | 'work';
  readonly as: readonly PortalRole[];
}

/** Which pages of the administration there are, and for whom. */
export const administrationPages = {
  people: { to: '/beheer', text: 'people', as: ['deskWorker', 'organiserCoordinator', 'operator'] },
  referrers: { to: '/beheer/toeleiders', text: 'referrers', as: ['deskWorker'] },
  agreements: { to: '/beheer/afspraken', text: 'agreements', as: ['deskWorker'] },
  imports: { to: '/beheer/inlezen', text: 'imports', as: ['deskWorker'] },
  ownFiles: { to: '/beheer/eigen-bestanden', text: 'ownFiles', as: ['organiserCoordinator'] },
  webhooks: { to: '/beheer/berichten', text: 'webhooks', as: ['organiserCoordinator'] },
  desks: { to: '/beheer/loketten', text: 'desks', as: ['operator'] },
  retention: { to: '/beheer/bewaren', text: 'retention', as: ['deskWorker', 'operator'] },
  audit: { to: '/beheer/logboek', text: 'audit', as: ['deskWorker', 'operator'] },
  work: { to: '/beheer/processen', text: 'work', as: ['operator'] },
} as const satisfies Record<string, AdministrationPage>;

/** Heading of a page of the administration, with the way to the other ones. */
export function AdministrationHead({ page }: { readonly page: AdministrationPage['text'] }) {
  const { t } = useTranslation('administration');
  const capacity = useCapacity();
  const pages: readonly AdministrationPage[] = Object.values(administrationPages);
  const own = pages.filter(({ as }) => capacity && as.includes(capacity.role));
  return (
    <PageHead title={t(`${page}.title`)} lead={t(`${page}.lead`)}>
      {own.length > 1 && (
        <nav aria-label={t('title')} className="no-print">
          <ul className="plain-list administration-ways">
            {own.map(({ to, text }) => (
              <li key={to}>
                <NavLink to={to} end>
                  {t(`${text}.title`)}
                </NavLink>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </PageHead>
  );
}
