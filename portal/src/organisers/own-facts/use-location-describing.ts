import { ask } from '../../graphql/ask';
import { describedAs, type OwnLocation } from './location-input';
import { DescribeLocation, OwnFacts } from './own-facts.generated';
import { isSame, useDescribing } from './use-describing';

/** @param known what one began with; absent: a new location */
export function useLocationDescribing(known: OwnLocation | undefined) {
  return useDescribing(DescribeLocation, async () => {
    if (!known) return true;
    const { location } = await ask(OwnFacts, { id: known.id });
    return location !== null && isSame(describedAs(location), describedAs(known));
  });
}
