import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useCapacity } from '../../app/session/session-context';
import { SignInNeeded } from '../../app/session/sign-in-needed';
import { FaultAlert, Loading, PageHead, SelectField } from '../../design';
import { usePlacesOfDesks } from '../rounds/shared/use-places-of-desks';
import { PlacesOfOne } from './places-of-one';

export function Component() {
  return (
    <SignInNeeded as={['deskWorker']}>
      <PlacesPage />
    </SignInNeeded>
  );
}

/** What is free at one location of the desk, and behind each free place who fits. */
function PlacesPage() {
  const { t } = useTranslation('organisers');
  const deskIds = useCapacity()?.deskIds ?? [];
  const { places, fault, isPending } = usePlacesOfDesks(deskIds);
  const [search, setSearch] = useSearchParams();
  const chosen = search.get('locatie') ?? '';
  return (
    <div className="stack stack-wide">
      <PageHead title={t('deskPlaces.title')} lead={t('deskPlaces.lead')} />
      <FaultAlert fault={fault} />
      {isPending ? (
        <Loading />
      ) : (
        <SelectField
          label={t('deskPlaces.location')}
          value={chosen}
          onChange={({ target }) =>
            setSearch(target.value ? { locatie: target.value } : {}, {
              replace: true,
              preventScrollReset: true,
            })
          }
        >
          <option value="">{t('deskPlaces.choose')}</option>
          {places.map(({ id, name, organiser }) => (
            <option key={id} value={id}>
              {[name, organiser.name].filter(Boolean).join(' · ')}
            </option>
          ))}
        </SelectField>
      )}
      {chosen !== '' && <PlacesOfOne key={chosen} locationId={chosen} />}
    </div>
  );
}
