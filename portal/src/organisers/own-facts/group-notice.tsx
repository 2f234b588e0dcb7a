import { useGroupName } from '../shared/use-group-name';
import { DescribedNotice } from './described-notice';
import { groupDescribedAs, type OwnGroup } from './group-input';
import { DescribePlaceGroup } from './own-facts.generated';
import { useDescribing } from './use-describing';

export interface DescribedGroup {
  readonly locationId: string;
  /** Absent: it is new, and groups are never erased. */
  readonly before: OwnGroup | undefined;
  readonly after: OwnGroup | undefined;
}

interface GroupNoticeProps {
  readonly done: DescribedGroup;
  readonly onClose: () => void;
}

/** Others may have changed it since: then it stays as they said. */
export function GroupNotice({ done: { locationId, before, after }, onClose }: GroupNoticeProps) {
  const nameOf = useGroupName();
  const { mutate, ...undo } = useDescribing(DescribePlaceGroup, after);
  const back = before && { ...undo, now: () => mutate({ input: groupDescribedAs(locationId, before) }) };
  const named = undo.isSuccess ? before : after;
  return <DescribedNotice name={named ? nameOf(named) : ''} undo={back} onClose={onClose} />;
}
