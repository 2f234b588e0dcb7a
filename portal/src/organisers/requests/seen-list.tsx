import { useTranslation } from 'react-i18next';
import { Alert, FaultAlert, Loading } from '../../design';
import type { Done } from '../shared/done';
import { MoreButton } from '../shared/more-button';
import { useOwnLocations } from '../shared/use-own-locations';
import { usePages } from '../shared/use-pages';
import { RequestCard } from './request-card';
import { SeenRequests } from './requests.generated';

/** Everybody who asks for care at the own locations, or anywhere around them; the first start comes first. */
export function SeenList({ onDone }: { readonly onDone: (done: Done) => void }) {
  const { t } = useTranslation('organisers');
  const own = useOwnLocations();
  const list = usePages(SeenRequests, {}, (answer) => answer.careRequests);
  if (list.isPending || own.isPending) return <Loading />;
  const locations = own.data ?? [];
  const wishedBy = (preferences: readonly string[]) => {
    const wished = locations.filter(({ id }) => preferences.includes(id));
    return wished.length > 0 ? wished : locations;
  };
  return (
    <>
      <FaultAlert fault={list.error ?? own.error} />
      {!list.error && list.nodes.length === 0 && (
        <Alert title={t('requests.noneSeen')}>
          <p>{t('requests.noneSeenMore')}</p>
        </Alert>
      )}
      <ul className="plain-list stack">
        {list.nodes.map((request) => (
          <RequestCard key={request.id} {...{ request, onDone }} locations={wishedBy(request.preferences)} />
        ))}
      </ul>
      <MoreButton list={list} />
    </>
  );
}
