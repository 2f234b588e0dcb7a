import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useCapacity } from '../../app/session/session-context';
import { SignInNeeded } from '../../app/session/sign-in-needed';
import { Button, PageHead } from '../../design';
import type { Done } from '../shared/done';
import { DoneNotice } from '../shared/done-notice';
import { organiserRoles } from '../shared/organiser-roles';
import { SeenList } from './seen-list';
import { WaitingList } from './waiting-list';

export function Component() {
  return (
    <SignInNeeded as={organiserRoles}>
      <RequestsPage />
    </SignInNeeded>
  );
}

/** What waits for an answer; and everybody who looks for care that the own locations may give. */
function RequestsPage() {
  const { t } = useTranslation('organisers');
  const [search, setSearch] = useSearchParams();
  const [done, setDone] = useState<Done>();
  const organiserId = useCapacity()?.organiserId;
  // The platform keeps terms per organiser: who runs one location has the list without them.
  const waiting = organiserId !== undefined && search.get('lijst') !== 'alle';
  const choose = (list?: string) => setSearch(list ? { lijst: list } : {}, { replace: true });
  return (
    <div className="stack">
      <PageHead
        title={t('requests.title')}
        lead={t(waiting ? 'requests.waitingLead' : 'requests.seenLead')}
      />
      {organiserId !== undefined && (
        <div className="row" role="group" aria-label={t('requests.list')}>
          <Button look={waiting ? 'primary' : 'secondary'} pressed={waiting} onClick={() => choose()}>
            {t('requests.waiting')}
          </Button>
          <Button look={waiting ? 'secondary' : 'primary'} pressed={!waiting} onClick={() => choose('alle')}>
            {t('requests.seen')}
          </Button>
        </div>
      )}
      {waiting ? <WaitingList organiserId={organiserId} onDone={setDone} /> : <SeenList onDone={setDone} />}
      {done && <DoneNotice key={JSON.stringify(done)} done={done} onClose={() => setDone(undefined)} />}
    </div>
  );
}
