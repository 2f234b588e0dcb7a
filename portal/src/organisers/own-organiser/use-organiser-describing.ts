import { ask } from '../../graphql/ask';
import { isSame, useDescribing } from '../own-facts/use-describing';
import {
  DescribeOrganiser,
  type DescribeOrganiserInput,
  type OrganiserFactsFragment,
  OwnOrganiser,
} from './own-organiser.generated';

export type OwnOrganiserFacts = OrganiserFactsFragment;

/** All that is known of an organiser, to send back. */
export const organiserDescribedAs = ({
  id,
  name,
  enterpriseNumber,
}: OwnOrganiserFacts): DescribeOrganiserInput => ({ id, name, enterpriseNumber });

/** @param known what one began with */
export function useOrganiserDescribing(known: OwnOrganiserFacts) {
  return useDescribing(DescribeOrganiser, async () => {
    const { organiser } = await ask(OwnOrganiser, { id: known.id });
    return organiser !== null && isSame(organiserDescribedAs(organiser), organiserDescribedAs(known));
  });
}
