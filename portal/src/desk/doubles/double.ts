import type { DoublesQuery } from './doubles.generated';

/** Two requests that may be about one child, at one desk or at two. */
export type Double = DoublesQuery['duplicateSuggestions'][number];
export type DoubleSide = Double['request'];

export const isAtOneDesk = ({ request, otherRequest }: Double): boolean =>
  request.deskId === otherRequest.deskId;

const agreements = [
  'child',
  'nearChild',
  'applicantName',
  'applicantPhone',
  'applicantEmail',
  'nationalNumber',
] as const;

/** What agrees, in an order that people expect; kinds that this page does not know are left out. */
export const agreeingOf = ({ agreeing }: Double) => agreements.filter((kind) => agreeing.includes(kind));
