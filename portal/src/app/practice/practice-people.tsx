import type { PortalRole } from '@samenloket/gateway/session-api';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { ButtonLink, Card, Icon } from '../../design';
import { signInAddress, useSession } from '../session/session-context';

interface PracticePeopleProps {
  /** Where one comes back to. */
  readonly back: string;
  readonly only?: readonly PortalRole[];
}

/** In a practice environment: made-up people to look around as. Elsewhere nothing. */
export function PracticePeople({ back, only }: PracticePeopleProps) {
  const { t } = useTranslation('shell');
  const { session } = useSession();
  const heading = useId();
  const people = session.people.filter(({ role }) => !only || only.includes(role));
  if (!session.development || people.length === 0) return null;
  return (
    <section aria-labelledby={heading} className="stack">
      <h2 id={heading}>{t('practiceTitle')}</h2>
      <p className="measure">{t('practiceLead')}</p>
      <ul className="cards plain-list">
        {people.map(({ id, name, role, label }) => (
          <Card key={id} as="li">
            <p className="row">
              <Icon name={role === 'parent' ? 'child' : 'person'} large />
              <strong>{name}</strong>
            </p>
            <p lang="nl">{label}</p>
            <ButtonLink outside look="secondary" to={signInAddress(back, id)}>
              {t('practiceAs', { name })}
            </ButtonLink>
          </Card>
        ))}
      </ul>
    </section>
  );
}
