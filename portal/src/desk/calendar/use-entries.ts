import { useEffect } from 'react';
import { usePages } from '../../organisers/shared/use-pages';
import { YearEntries } from './calendar.generated';
import { askedPeriod, type Period } from './period';

/** The whole calendar, in the order in which places are needed: what is there already is shown while more comes. */
export function useEntries(deskId: string, period: Period) {
  const { nodes, error, isPending, hasMore, isAskingMore, askMore } = usePages(
    YearEntries,
    { deskId, ...askedPeriod(period) },
    ({ yearCalendar }) => yearCalendar,
  );
  useEffect(() => {
    if (hasMore && !isAskingMore && !error) askMore();
  });
  return { entries: nodes, error, isPending, isComing: hasMore && !error };
}
