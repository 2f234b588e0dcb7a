import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useCapacity } from '../../app/session/session-context';
import { Button, SideSheet } from '../../design';
import { LocationForm } from './location-form';
import { useTaken } from './use-taken';

/** A coordinator adds a location; a child-minder has the one that its desk made. */
export function NewLocation() {
  const { t } = useTranslation('own-facts');
  const navigate = useNavigate();
  const capacity = useCapacity();
  const [adding, setAdding] = useState(false);
  const taken = useTaken();
  const organiserId = capacity?.role === 'organiserCoordinator' && capacity.organiserId;
  if (!organiserId) return null;
  return (
    <>
      <Button look="secondary" icon="plus" onClick={() => setAdding(true)}>
        {t('location.new')}
      </Button>
      <SideSheet title={t('location.new')} open={adding} onClose={() => setAdding(false)}>
        <LocationForm
          organiserId={organiserId}
          taken={taken}
          onAgain={() => undefined}
          onDone={({ id }) => void navigate(`/organisator/locatie/${id}`, { state: { added: true } })}
        />
      </SideSheet>
    </>
  );
}
