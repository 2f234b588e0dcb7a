import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { SignInNeeded } from '../../app/session/sign-in-needed';
import { Alert, Button, ButtonLink, FaultAlert, Loading, PageHead } from '../../design';
import { MoreButton } from '../shared/more-button';
import { organiserRoles } from '../shared/organiser-roles';
import { usePages } from '../shared/use-pages';
import { AllOffers, OpenOffers } from './offers.generated';
import { OfferCard } from './offer-card';

export function Component() {
  return (
    <SignInNeeded as={organiserRoles}>
      <OffersPage />
    </SignInNeeded>
  );
}

/** Offers that families have not answered; and all there ever were. Names are asked for apart: families see that. */
function OffersPage() {
  const { t } = useTranslation('organisers');
  const [search, setSearch] = useSearchParams();
  const [named, setNamed] = useState(false);
  const all = search.get('lijst') === 'alle';
  const list = usePages(all ? AllOffers : OpenOffers, { named }, ({ offers }) => offers, {
    // A request that went elsewhere is no longer an organiser's to see; the offer still is.
    partly: true,
  });
  const choose = (which?: string) => setSearch(which ? { lijst: which } : {}, { replace: true });
  return (
    <div className="stack">
      <PageHead title={t('offers.title')} lead={t(all ? 'offers.allLead' : 'offers.openLead')} />
      <div className="row row-apart">
        <div className="row" role="group" aria-label={t('offers.list')}>
          <Button look={all ? 'secondary' : 'primary'} pressed={!all} onClick={() => choose()}>
            {t('offers.open')}
          </Button>
          <Button look={all ? 'primary' : 'secondary'} pressed={all} onClick={() => choose('alle')}>
            {t('offers.all')}
          </Button>
        </div>
        <Button look="secondary" icon="eye" pressed={named} onClick={() => setNamed(!named)}>
          {t('offers.names')}
        </Button>
      </div>
      {named && <p className="small soft">{t('offers.namesMore')}</p>}
      <FaultAlert fault={list.error} />
      {list.isPending && <Loading />}
      {!list.isPending && !list.error && list.nodes.length === 0 && (
        <Alert title={t(all ? 'offers.none' : 'offers.noneOpen')}>
          <ButtonLink look="secondary" to="/organisator">
            {t('offers.toPlaces')}
          </ButtonLink>
        </Alert>
      )}
      <ul className="plain-list stack">
        {list.nodes.map((offer) => (
          <OfferCard key={offer.id} offer={offer} />
        ))}
      </ul>
      <MoreButton list={list} />
    </div>
  );
}
