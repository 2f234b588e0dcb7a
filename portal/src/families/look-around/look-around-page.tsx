import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { Alert, Button, FaultAlert, Loading, PageHead } from '../../design';
import { today } from '../../language/days';
import { deskOf } from '../shared/desks';
import { useDesks } from '../shared/use-desks';
import { addressOf, type Filter, filterFrom, findPlaces } from './filter';
import { FilterForm } from './filter-form';
import { PlaceCard } from './place-card';
import { PlacesMap } from './places-map';
import { usePlaces } from './use-places';
import './look-around-page.css';

const page = 12;

/** Which places there are, what is free and since when that is known: before one asks for anything. */
export function Component() {
  const { t } = useTranslation('families');
  const [asked, setAsked] = useSearchParams();
  const filter = filterFrom(asked, today());
  const [shown, setShown] = useState(page);
  const [view, setView] = useState<'list' | 'map'>('list');
  const desks = useDesks();
  const desk = deskOf(desks.data?.desks ?? [], filter.nis);
  const places = usePlaces(desk?.id, filter.start);
  const found = findPlaces(places.data ?? [], filter);
  const change = (next: Filter) => {
    setShown(page);
    setAsked(addressOf(next), { replace: true, preventScrollReset: true });
  };
  return (
    <div className="stack stack-wide">
      <PageHead title={t('lookAround.title')} lead={t('lookAround.lead')} />
      <div className="look-around">
        <FilterForm filter={filter} onChange={change} desks={desks.data?.desks ?? []} />
        <section className="stack" aria-label={t('lookAround.results')}>
          <FaultAlert fault={desks.error ?? places.error} />
          {filter.nis === '' && <Alert title={t('lookAround.chooseMunicipality')} />}
          {filter.nis !== '' && desks.data && !desk && <Alert title={t('lookAround.noDesk')} />}
          {places.isLoading && <Loading />}
          {places.data && (
            <>
              <div className="row row-apart">
                <p role="status">
                  <strong>{t('lookAround.found', { count: found.length })}</strong>
                </p>
                <div className="row" role="group" aria-label={t('lookAround.view')}>
                  {(['list', 'map'] as const).map((one) => (
                    <Button
                      key={one}
                      look="secondary"
                      icon={one}
                      pressed={view === one}
                      onClick={() => setView(one)}
                    >
                      {t(`lookAround.${one}`)}
                    </Button>
                  ))}
                </div>
              </div>
              {view === 'map' && <PlacesMap found={found} />}
              <ul className="plain-list stack">
                {found.slice(0, shown).map((one) => (
                  <PlaceCard key={one.place.id} found={one} start={filter.start} />
                ))}
              </ul>
              {found.length > shown && (
                <Button look="secondary" onClick={() => setShown(shown + page)}>
                  {t('lookAround.more')}
                </Button>
              )}
            </>
          )}
        </section>
      </div>
    </div>
  );
}
