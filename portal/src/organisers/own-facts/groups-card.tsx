import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, Card, SideSheet } from '../../design';
import { useGroupName } from '../shared/use-group-name';
import { GroupForm } from './group-form';
import type { OwnGroup } from './group-input';
import { type DescribedGroup, GroupNotice } from './group-notice';
import { GroupWeek } from './group-week';
import type { OwnLocation } from './location-input';

/** Places per group, and the way to change or add them. */
export function GroupsCard({ location }: { readonly location: OwnLocation }) {
  const { t } = useTranslation('own-facts');
  const nameOf = useGroupName();
  const [changed, setChanged] = useState<{ readonly id?: string }>();
  const [turn, setTurn] = useState(0);
  const [done, setDone] = useState<DescribedGroup>();
  const { id: locationId, placeGroups } = location;
  const known = placeGroups.find(({ id }) => id === changed?.id);
  const open = (group: Partial<Pick<OwnGroup, 'id'>>) => {
    setDone(undefined);
    setChanged(group);
  };
  const title = known ? nameOf(known) : t('groups.new');
  return (
    <Card as="section">
      <h2>{t('groups.title')}</h2>
      {placeGroups.length === 0 && <p>{t('groups.none')}</p>}
      {placeGroups.map((group) => (
        <GroupWeek key={group.id} group={group} onChange={() => open({ id: group.id })} />
      ))}
      <div className="row">
        <Button look="secondary" icon="plus" onClick={() => open({})}>
          {t('groups.new')}
        </Button>
      </div>
      <SideSheet title={title} open={changed !== undefined} onClose={() => setChanged(undefined)}>
        <GroupForm
          key={turn}
          locationId={locationId}
          group={known}
          onAgain={() => setTurn(turn + 1)}
          onDone={(after, id) => {
            setChanged(undefined);
            setDone({ locationId, before: known, after: after.placeGroups.find((group) => group.id === id) });
          }}
        />
      </SideSheet>
      {done?.after && <GroupNotice done={done} onClose={() => setDone(undefined)} />}
    </Card>
  );
}
