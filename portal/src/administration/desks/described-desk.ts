import type { DescribedDesksQuery, DescribeDeskMutationVariables } from './desks.generated';

/** A desk as it describes itself: a change says all of it anew. */
export type DescribedDesk = DescribedDesksQuery['desks'][number];
export type DeskInput = DescribeDeskMutationVariables['input'];

export const describedAs = ({ code, name, organiser, area }: DescribedDesk): DeskInput => ({
  code: code ?? '',
  name: name ?? '',
  organiser,
  area,
});
