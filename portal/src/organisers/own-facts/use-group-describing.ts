import { ask } from '../../graphql/ask';
import type { OwnGroup } from './group-input';
import { DescribePlaceGroup, OwnFacts } from './own-facts.generated';
import { isSame, useDescribing } from './use-describing';

/** @param known what one began with; absent: a new group */
export function useGroupDescribing(locationId: string, known: OwnGroup | undefined) {
  return useDescribing(DescribePlaceGroup, async () => {
    if (!known) return true;
    const { location } = await ask(OwnFacts, { id: locationId });
    return isSame(
      location?.placeGroups.find(({ id }) => id === known.id),
      known,
    );
  });
}
