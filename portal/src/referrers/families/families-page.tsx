import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SignInNeeded } from '../../app/session/sign-in-needed';
import { Alert, Button, ButtonLink, FaultAlert, Loading, PageHead } from '../../design';
import { useQuestion } from '../../graphql/use-question';
import { BroughtFamilies } from './families.generated';
import { FamilyCard } from './family-card';

export function Component() {
  return (
    <SignInNeeded as={['referrer']}>
      <FamiliesPage />
    </SignInNeeded>
  );
}

/** Families that one brought to a desk, while they consent. Names are asked for apart: families see that. */
function FamiliesPage() {
  const { t } = useTranslation('referrers');
  const [named, setNamed] = useState(false);
  const { data, error, isPending } = useQuestion(BroughtFamilies, { named }, { refreshEvery: 60_000 });
  const requests = (data?.myRequests ?? []).filter(({ erased }) => !erased).toReversed();
  return (
    <div className="stack stack-wide">
      <PageHead title={t('title')} lead={t('lead')} />
      <div className="row row-apart">
        <ButtonLink icon="plus" to="/namens-gezin">
          {t('new')}
        </ButtonLink>
        {requests.length > 0 && (
          <Button look="secondary" icon="eye" pressed={named} onClick={() => setNamed(!named)}>
            {t('names')}
          </Button>
        )}
      </div>
      {named && <p className="small soft">{t('namesMore')}</p>}
      <FaultAlert fault={error} />
      {isPending && <Loading />}
      {data && requests.length === 0 && (
        <Alert title={t('none')}>
          <p>{t('noneMore')}</p>
        </Alert>
      )}
      <ul className="plain-list cards">
        {requests.map((request) => (
          <FamilyCard key={request.id} request={request} />
        ))}
      </ul>
      <section className="stack stack-tight measure">
        <h2>{t('ends')}</h2>
        <p>{t('endsMore')}</p>
      </section>
    </div>
  );
}
