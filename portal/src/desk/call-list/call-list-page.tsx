import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { LiveNote } from '../../app/live/live-note';
import { SignInNeeded } from '../../app/session/sign-in-needed';
import { Alert, Button, FaultAlert, Loading, PageHead } from '../../design';
import { useQuestion } from '../../graphql/use-question';
import { useDates } from '../../language/use-dates';
import { calledFamilies, isToCall } from './called-families';
import { CallList } from './call-list.generated';
import { CallProgress } from './call-progress';
import { FamilyCard } from './family-card';
import { useContacts } from './use-contacts';

export function Component() {
  return (
    <SignInNeeded as={['deskWorker']}>
      <CallListPage />
    </SignInNeeded>
  );
}

/** Every family of a location that closed overnight, until each is called. Without names it opens no file. */
function CallListPage() {
  const { t } = useTranslation('closures');
  const { t: desk } = useTranslation('desk');
  const { day } = useDates();
  const { closureId = '' } = useParams();
  const [named, setNamed] = useState(false);
  const [openOnly, setOpenOnly] = useState(false);
  const { data, error, isPending } = useQuestion(
    CallList,
    { id: closureId },
    { live: 'desk', refreshEvery: 30_000 },
  );
  const list = data?.callList;
  const requests = list?.lines.filter(({ request }) => request).length ?? 0;
  const contacts = useContacts(closureId, requests, named);
  const families = calledFamilies(list?.lines ?? []);
  const shown = openOnly ? families.filter(isToCall) : families;
  return (
    <div className="stack">
      <PageHead
        title={list ? t('list.titleOf', { place: list.location.name }) : t('list.title')}
        lead={list && t('list.lead', { date: day(list.from) })}
        back={{ to: '/loket', label: desk('file.back') }}
      />
      <LiveNote of={CallList} />
      <FaultAlert fault={error ?? contacts.error} />
      {isPending && <Loading />}
      {list && (
        <>
          <CallProgress list={list} />
          <div className="row no-print">
            <Button icon="eye" look="secondary" pressed={named} onClick={() => setNamed(!named)}>
              {t('list.names')}
            </Button>
            <Button look="secondary" pressed={openOnly} onClick={() => setOpenOnly(!openOnly)}>
              {t('list.openOnly')}
            </Button>
            <Button look="quiet" icon="print" onClick={() => print()}>
              {desk('file.print')}
            </Button>
          </div>
          {named && contacts.isPending && <Loading />}
          {shown.length === 0 && <Alert title={t(families.length > 0 ? 'list.allCalled' : 'list.none')} />}
          <ul className="plain-list cards">
            {shown.map((family) => (
              <FamilyCard
                key={family.key}
                {...{ closureId, family }}
                contacts={named ? contacts.data?.callList.lines : undefined}
              />
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
