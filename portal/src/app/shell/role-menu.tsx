import type { SignedIn } from '@samenloket/gateway/session-api';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { Button, Icon } from '../../design';
import { useSession } from '../session/session-context';

/** Who one is here, in which role, and the way out. */
export function RoleMenu({ session }: { readonly session: SignedIn }) {
  const { t } = useTranslation('shell');
  const { chooseCapacity, signOut } = useSession();
  const navigate = useNavigate();
  const { capacities, active, name } = session;
  const choose = async (id: string) => {
    await chooseCapacity(id);
    await navigate('/');
  };
  return (
    <>
      {capacities.length > 1 ? (
        <label className="site-select">
          <Icon name="person" />
          <span className="only-read-aloud">{t('role')}</span>
          <select value={active} lang="nl" onChange={({ target }) => void choose(target.value)}>
            {capacities.map(({ id, label }) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))}
          </select>
        </label>
      ) : (
        <span className="site-person">
          <Icon name="person" /> {name ?? capacities[0]?.label}
        </span>
      )}
      <Button look="quiet" onClick={() => void signOut()}>
        {t('signOut')}
      </Button>
    </>
  );
}
