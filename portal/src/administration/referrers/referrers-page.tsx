import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SignInNeeded } from '../../app/session/sign-in-needed';
import { Alert, Button, FaultAlert, Loading, SideSheet } from '../../design';
import { useQuestion } from '../../graphql/use-question';
import { AdministrationHead, administrationPages } from '../shared/administration-head';
import { OfOwnDesk } from '../shared/of-own-desk';
import type { Referrer } from './referrer';
import { ReferrerForm } from './referrer-form';
import { type ChangedReferrer, ReferrerNotice } from './referrer-notice';
import { ReferrerPeople } from './referrer-people';
import { ReferrerTable } from './referrer-table';
import { DeskReferrers } from './referrers.generated';

export function Component() {
  const { referrers } = administrationPages;
  return (
    <SignInNeeded as={referrers.as}>
      <div className="stack stack-wide">
        <AdministrationHead page={referrers.text} />
        <OfOwnDesk>{(deskId) => <ReferrersOfDesk key={deskId} deskId={deskId} />}</OfOwnDesk>
      </div>
    </SignInNeeded>
  );
}

/** Which organisations bring families to the desk, until when, and who works for them. */
function ReferrersOfDesk({ deskId }: { readonly deskId: string }) {
  const { t } = useTranslation('administration');
  const { data, error, isPending } = useQuestion(DeskReferrers, { deskId });
  const [open, setOpen] = useState<Referrer | 'new'>();
  const [changed, setChanged] = useState<ChangedReferrer>();
  const referrers = data?.referrers ?? [];
  const known = open === 'new' ? undefined : open;
  const done = (change: ChangedReferrer) => {
    setOpen(undefined);
    setChanged(change);
  };
  return (
    <>
      <div className="row">
        <Button icon="plus" onClick={() => setOpen('new')}>
          {t('referrers.new')}
        </Button>
      </div>
      <FaultAlert fault={error} />
      {isPending && <Loading />}
      {data && referrers.length === 0 && (
        <Alert title={t('referrers.none')}>
          <p>{t('referrers.noneMore')}</p>
        </Alert>
      )}
      {referrers.length > 0 && (
        <>
          <ReferrerTable referrers={referrers} onChange={setOpen} />
          <ReferrerPeople referrers={referrers} />
        </>
      )}
      <SideSheet
        title={known?.name ?? t('referrers.new')}
        open={open !== undefined}
        onClose={() => setOpen(undefined)}
      >
        {open && <ReferrerForm {...{ deskId, known, referrers }} onDone={done} />}
      </SideSheet>
      {changed && (
        <ReferrerNotice
          key={`${changed.name} ${changed.at}`}
          changed={changed}
          onClose={() => setChanged(undefined)}
        />
      )}
    </>
  );
}
