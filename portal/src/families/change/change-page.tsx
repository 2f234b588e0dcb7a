import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { SignInNeeded } from '../../app/session/sign-in-needed';
import { FaultAlert, Loading, PageHead } from '../../design';
import { useQuestion } from '../../graphql/use-question';
import { BirthForm } from './birth-form';
import { ChangeForm } from './change-form';
import { ToChange } from './change.generated';

export function Component() {
  const { id = '' } = useParams();
  return (
    <SignInNeeded as={['parent']}>
      <ChangePage id={id} />
    </SignInNeeded>
  );
}

function ChangePage({ id }: { readonly id: string }) {
  const { t } = useTranslation('families');
  const { data, error, isFetchedAfterMount } = useQuestion(ToChange, { id }, { anew: true });
  // Not what this page knew when it was open before: the form begins with it, and keeps it.
  if (!isFetchedAfterMount) return <Loading />;
  if (!data?.careRequest) return <FaultAlert fault={error} />;
  return (
    <div className="stack stack-wide">
      <PageHead
        title={t('change.title')}
        lead={t('change.lead')}
        back={{ to: `/mijn/${id}`, label: t('offer.back') }}
      />
      {data.careRequest.unborn && <BirthForm id={id} />}
      <ChangeForm request={data.careRequest} />
    </div>
  );
}
