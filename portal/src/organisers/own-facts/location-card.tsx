import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, Card, SideSheet } from '../../design';
import { LocationForm } from './location-form';
import type { OwnLocation } from './location-input';
import { type DescribedLocation, LocationNotice } from './location-notice';
import { LocationProperties } from './location-properties';
import { useTaken } from './use-taken';

/** What families see of a location, and the way to change that. */
export function LocationCard({ location }: { readonly location: OwnLocation }) {
  const { t } = useTranslation('own-facts');
  const [changing, setChanging] = useState(false);
  // After others changed it: a form of its own, filled with what stands there then.
  const [turn, setTurn] = useState(0);
  const [done, setDone] = useState<DescribedLocation>();
  const taken = useTaken(location.id);
  const open = () => {
    setDone(undefined);
    setChanging(true);
  };
  return (
    <Card as="section">
      <div className="row row-apart">
        <h2>{t('location.title')}</h2>
        <Button look="quiet" icon="pen" onClick={open}>
          {t('change')} <span className="only-read-aloud">{t('location.title')}</span>
        </Button>
      </div>
      <LocationProperties location={location} />
      <SideSheet title={t('location.title')} open={changing} onClose={() => setChanging(false)}>
        <LocationForm
          key={turn}
          location={location}
          organiserId={location.organiser.id}
          taken={taken}
          onAgain={() => setTurn(turn + 1)}
          onDone={(after) => {
            setChanging(false);
            setDone({ before: location, after });
          }}
        />
      </SideSheet>
      {done && <LocationNotice done={done} onClose={() => setDone(undefined)} />}
    </Card>
  );
}
