import type { DescribeOrganiserInput, OrganiserFactsFragment } from './own-organiser.generated';

export type OwnOrganiserFacts = OrganiserFactsFragment;

/** All that is known of an organiser, to send back. */
export const organiserDescribedAs = ({
  id,
  name,
  enterpriseNumber,
}: OwnOrganiserFacts): DescribeOrganiserInput => ({ id, name, enterpriseNumber });
