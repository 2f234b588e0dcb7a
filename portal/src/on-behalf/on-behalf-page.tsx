import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { useCapacity } from '../app/session/session-context';
import { SignInNeeded } from '../app/session/sign-in-needed';
import { Alert, FaultAlert, Loading, PageHead } from '../design';
import { useDesks } from '../families/shared/use-desks';
import { type ForFamily, type FromEnquiry, newForFamily, newForSibling, writerRoles } from './for-family';
import { OnBehalfForm } from './on-behalf-form';
import { Registered } from './registered';
import { useWriteDown } from './use-write-down';

const homes = { deskWorker: '/loket', frontDesk: '/balie', referrer: '/gezinnen' } as const;

export function Component() {
  return (
    <SignInNeeded as={writerRoles}>
      <OnBehalfPage />
    </SignInNeeded>
  );
}

/** One page for who asks care for a family: at a desk, at the front of it, or as who brings the family. */
function OnBehalfPage() {
  const { t } = useTranslation('on-behalf');
  const capacity = useCapacity();
  const role = writerRoles.find((one) => one === capacity?.role) ?? 'frontDesk';
  const { data, error } = useDesks();
  const { state } = useLocation() as { readonly state: FromEnquiry | null };
  // What one begins anew with. Out of one enquiry comes one request, so it counts for the first only.
  const [begun, setBegun] = useState<ForFamily>();
  const enquiry = begun ? undefined : (state ?? undefined);
  const write = useWriteDown(role, enquiry, data?.desks ?? []);
  const back = { to: homes[role], label: t(`back.${role}`) };
  const area = data?.desks.find(({ id }) => capacity?.deskIds.includes(id))?.area ?? [];
  const nis = area.length === 1 ? (area[0]?.nis ?? '') : '';
  const begin = (family: ForFamily) => {
    setBegun(family);
    write.reset();
  };
  if (write.data) {
    const { family, familyId } = write.data;
    return (
      <Registered
        {...{ role, back, written: write.data }}
        onSibling={() => begin(newForSibling(family, familyId))}
        onAnother={() => begin(newForFamily(nis, undefined))}
      />
    );
  }
  return (
    <div className="stack stack-wide">
      <PageHead title={t('title')} lead={t(`lead.${role}`)} back={back} />
      {enquiry && (
        <Alert title={t('fromEnquiry')}>
          <p>{t('fromEnquiryMore')}</p>
        </Alert>
      )}
      <p className="on-behalf-keys small soft">{t('keys')}</p>
      <FaultAlert fault={error} />
      {!data && !error && <Loading />}
      {data && (
        <OnBehalfForm
          role={role}
          start={begun ?? newForFamily(nis, enquiry)}
          fault={write.error}
          busy={write.isPending}
          onSend={write.mutateAsync}
        />
      )}
    </div>
  );
}
