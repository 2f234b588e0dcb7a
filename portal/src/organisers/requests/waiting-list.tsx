import { useTranslation } from 'react-i18next';
import { Alert, FaultAlert, Loading } from '../../design';
import type { Done } from '../shared/done';
import { MoreButton } from '../shared/more-button';
import { usePages } from '../shared/use-pages';
import { RequestCard } from './request-card';
import { WaitingRequests } from './requests.generated';

interface WaitingListProps {
  readonly organiserId: string;
  readonly onDone: (done: Done) => void;
}

/** Requests that the organiser did not answer, what is due first comes first. */
export function WaitingList({ organiserId, onDone }: WaitingListProps) {
  const { t } = useTranslation('organisers');
  const list = usePages(WaitingRequests, { organiserId }, (answer) => answer.unansweredRequests);
  if (list.isPending) return <Loading />;
  return (
    <>
      <FaultAlert fault={list.error} />
      {!list.error && list.nodes.length === 0 && (
        <Alert kind="success" title={t('requests.noneWaiting')}>
          <p>{t('requests.noneWaitingMore')}</p>
        </Alert>
      )}
      <ul className="plain-list stack">
        {list.nodes.map(
          ({ request, locations, answerBy, overdue }) =>
            request && (
              <RequestCard
                key={request.id}
                {...{ request, locations, onDone }}
                term={{ answerBy, overdue }}
              />
            ),
        )}
      </ul>
      <MoreButton list={list} />
    </>
  );
}
