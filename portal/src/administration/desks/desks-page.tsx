import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SignInNeeded } from '../../app/session/sign-in-needed';
import { Alert, Button, FaultAlert, Loading, SideSheet } from '../../design';
import { useQuestion } from '../../graphql/use-question';
import { AdministrationHead, administrationPages } from '../shared/administration-head';
import { DeskFacts } from './desk-facts';
import { DeskForm } from './desk-form';
import { DescribedDesks } from './desks.generated';

export function Component() {
  return (
    <SignInNeeded as={administrationPages.desks.as}>
      <DesksPage />
    </SignInNeeded>
  );
}

/** All desks of the region, for who runs the platform. */
function DesksPage() {
  const { t } = useTranslation('administration');
  const { data, error, isPending } = useQuestion(DescribedDesks, {});
  const [adding, setAdding] = useState(false);
  const [added, setAdded] = useState<string>();
  const desks = (data?.desks ?? []).toSorted((one, other) =>
    (one.name ?? '').localeCompare(other.name ?? '', 'nl'),
  );
  return (
    <div className="stack stack-wide">
      <AdministrationHead page="desks" />
      <div className="row">
        <Button icon="plus" onClick={() => setAdding(true)}>
          {t('desk.new')}
        </Button>
      </div>
      {added !== undefined && <Alert kind="success" title={t('desk.done', { name: added })} live />}
      <FaultAlert fault={error} />
      {isPending && <Loading />}
      {data && desks.length === 0 && <Alert title={t('desks.none')} />}
      {desks.map((desk) => (
        <DeskFacts key={desk.id} desk={desk} />
      ))}
      <SideSheet title={t('desk.new')} open={adding} onClose={() => setAdding(false)}>
        <DeskForm
          onDone={(name) => {
            setAdding(false);
            setAdded(name);
          }}
        />
      </SideSheet>
    </div>
  );
}
