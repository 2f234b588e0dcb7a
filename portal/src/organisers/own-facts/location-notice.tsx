import { DescribedNotice } from './described-notice';
import { describedAs, type OwnLocation } from './location-input';
import { DescribeLocation } from './own-facts.generated';
import { useDescribing } from './use-describing';

export interface DescribedLocation {
  readonly before: OwnLocation;
  readonly after: OwnLocation;
}

interface LocationNoticeProps {
  readonly done: DescribedLocation;
  readonly onClose: () => void;
}

/** Others may have changed it since: then it stays as they said. */
export function LocationNotice({ done: { before, after }, onClose }: LocationNoticeProps) {
  const { mutate, ...undo } = useDescribing(DescribeLocation, after);
  const now = () => mutate({ input: describedAs(before) });
  const { name } = undo.isSuccess ? before : after;
  return <DescribedNotice name={name} undo={{ ...undo, now }} onClose={onClose} />;
}
