import { useQuery } from '@tanstack/react-query';
import { allPages } from '../../graphql/all-pages';
import { PlaceEnrolments, type PlaceEnrolmentsQuery } from './sudden-closure.generated';

/** A child in the books of a location, now or before. */
export type Enrolled = NonNullable<PlaceEnrolmentsQuery['location']>['enrolments']['nodes'][number];

export function useEnrolled(locationId: string) {
  return useQuery({
    queryKey: [PlaceEnrolments.name, locationId],
    queryFn: ({ signal }) =>
      allPages(PlaceEnrolments, { id: locationId }, ({ location }) => location?.enrolments, signal),
  });
}

/** How many children lose their place when it closes on that day. One request is one child. */
export function childrenFrom(enrolled: readonly Enrolled[], from: string): number {
  const staying = enrolled.filter(({ start, until }) => until === null || (until > from && until > start));
  return new Set(staying.map(({ id, request }) => request?.id ?? id)).size;
}

/** Whose care ended when it closed on that day, and of whom the platform does not know who they are. */
export function unknownFrom(enrolled: readonly Enrolled[], from: string): readonly Enrolled[] {
  return enrolled.filter(
    ({ start, until, request }) => request === null && until === (start > from ? start : from),
  );
}
