import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../app/session/session-context';
import { SignInNeeded } from '../../app/session/sign-in-needed';
import { Alert, Card, FaultAlert, Loading, SelectField } from '../../design';
import { AdministrationHead, administrationPages } from '../shared/administration-head';
import { MemberList } from './member-list';
import { useScopes } from './use-scopes';

export function Component() {
  return (
    <SignInNeeded as={administrationPages.people.as}>
      <PeoplePage />
    </SignInNeeded>
  );
}

/** Who works for a desk or an organiser, from when until when; given and ended by who may. */
function PeoplePage() {
  const { t } = useTranslation('administration');
  const { scopes, error, isPending } = useScopes();
  const [wished, setWished] = useState('');
  const scope = scopes.find(({ id }) => id === wished) ?? scopes[0];
  const kinds = ['desk', 'organiser'] as const;
  return (
    <div className="stack stack-wide">
      <AdministrationHead page="people" />
      <OwnRoles />
      <FaultAlert fault={error} />
      {isPending && <Loading />}
      {scopes.length > 1 && (
        <SelectField
          label={t('people.scope')}
          value={scope?.id ?? ''}
          onChange={({ target }) => setWished(target.value)}
        >
          {kinds.map((kind) => (
            <optgroup key={kind} label={t(`people.scopes.${kind}`)}>
              {scopes
                .filter((one) => one.kind === kind)
                .map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
            </optgroup>
          ))}
        </SelectField>
      )}
      {scope && <MemberList key={scope.id} scope={scope} />}
    </div>
  );
}

/** Who has two roles uses one at a time: a desk is neutral. */
function OwnRoles() {
  const { t } = useTranslation('administration');
  const { session } = useSession();
  if (!session.signedIn) return null;
  const { capacities, active, personId } = session;
  return (
    <Card as="section">
      <h2>{t('people.own')}</h2>
      <ul>
        {capacities.map(({ id, label }) => (
          <li key={id}>
            {label} {id === active && <strong>{t('people.active')}</strong>}
          </li>
        ))}
      </ul>
      {capacities.length > 1 && (
        <Alert>
          <p>{t('people.oneAtATime')}</p>
        </Alert>
      )}
      <p className="small soft">
        {t('people.ownId')} <code>{personId}</code>
      </p>
    </Card>
  );
}
