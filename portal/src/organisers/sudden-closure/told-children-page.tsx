import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useParams } from 'react-router';
import { useCapacity } from '../../app/session/session-context';
import { SignInNeeded } from '../../app/session/sign-in-needed';
import { Alert, FaultAlert, Loading, PageHead, SideSheet } from '../../design';
import { useQuestion } from '../../graphql/use-question';
import { useDates } from '../../language/use-dates';
import { organiserRoles } from '../shared/organiser-roles';
import { ClosingPlace } from './sudden-closure.generated';
import { siblingOf, type Telling, type ToldChild } from './told-child';
import { ToldChildForm } from './told-child-form';
import { ToldChildren } from './told-children';
import { UnknownChildren } from './unknown-children';
import { unknownFrom, useEnrolled } from './use-enrolled';

export function Component() {
  return (
    <SignInNeeded as={[...organiserRoles, 'deskWorker']}>
      <ToldChildrenPage />
    </SignInNeeded>
  );
}

/** Of whom one is about to say who it is. */
interface Asked {
  readonly enrolmentId?: string;
  readonly sibling?: ToldChild;
}

/** Who the children are that only the organiser knows: told by itself, or to the desk by telephone. */
function ToldChildrenPage() {
  const { t } = useTranslation('closures');
  const { day } = useDates();
  const { closureId = '', locationId = '' } = useParams();
  const { state } = useLocation() as { readonly state: Partial<Telling> | null };
  const isDesk = useCapacity()?.role === 'deskWorker';
  const { data, error, isPending } = useQuestion(ClosingPlace, { id: locationId });
  const enrolled = useEnrolled(locationId);
  const [told, setTold] = useState<readonly ToldChild[]>([]);
  const [asked, setAsked] = useState<Asked>();
  const location = data?.location;
  const closure = location?.suddenClosures.find((one) => one.closureId === closureId);
  const legalGround = told.at(-1)?.legalGround ?? state?.legalGround;
  const { enrolmentId, sibling } = asked ?? {};
  const back = isDesk
    ? { to: `/loket/sluiting/${closureId}`, label: t('list.title') }
    : { to: '/organisator', label: t('ownPlaces') };
  return (
    <div className="stack stack-wide">
      <PageHead
        title={location ? t('told.title', { place: location.name }) : t('told.untitled')}
        lead={closure && t('told.lead', { count: closure.children, date: day(closure.from) })}
        back={back}
      />
      <FaultAlert fault={error ?? enrolled.error} />
      {(isPending || enrolled.isPending) && <Loading />}
      {location && !closure && <Alert title={t('told.none')} />}
      {closure && enrolled.data && (
        <>
          {!isDesk && <p className="measure">{t('told.next')}</p>}
          <UnknownChildren
            enrolled={unknownFrom(enrolled.data, closure.from)}
            told={told}
            onTell={(id) => setAsked(id === undefined ? {} : { enrolmentId: id })}
          />
          <ToldChildren told={told} onSibling={(child) => setAsked({ sibling: child })} />
        </>
      )}
      <SideSheet title={t('told.who')} open={asked !== undefined} onClose={() => setAsked(undefined)}>
        <ToldChildForm
          {...{ closureId, enrolmentId, household: sibling?.household }}
          known={sibling ? siblingOf(sibling) : { ...(legalGround && { legalGround }) }}
          onTold={(child) => {
            setTold([...told, child]);
            setAsked(undefined);
          }}
        />
      </SideSheet>
    </div>
  );
}
