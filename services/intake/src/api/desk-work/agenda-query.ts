import type { SignedInActor } from '@samenloket/platform';
import type { Filter, FindOptions } from '@samenloket/read-models';
import { addDays, weekdayOf } from '@samenloket/regional';
import type { AgendaArguments } from '../inputs/desk-work.input.js';

/**
 * Requests of a desk for which something has to be done, the first due first; or those for which nothing is planned
 * although they are open, the first asked first: nobody else would come across them.
 */
export function agendaQuery(
  { deskId, assignedTo, due }: AgendaArguments,
  { subject }: SignedInActor,
  today: string,
): Pick<FindOptions, 'filter' | 'sort'> {
  const whose = { deskId, ...assignedFilter(assignedTo ?? 'everyone', subject) };
  if (due === 'nothingPlanned') {
    const filter = { ...whose, status: 'open', nextDueOn: null };
    return { filter, sort: { path: 'facts.askedOn', direction: 'asc' } };
  }
  const filter = { ...whose, nextDueOn: dueFilter(due ?? 'any', today) };
  return { filter, sort: { path: 'nextDueOn', direction: 'asc' } };
}

function assignedFilter(assignedTo: 'everyone' | 'me' | 'nobody', subject: string): Filter {
  switch (assignedTo) {
    case 'everyone':
      return {};
    case 'me':
      return { 'assignment.to': subject };
    case 'nobody':
      return { 'assignment.to': null };
  }
}

/** A week ends on Sunday. A range never finds what has no date. */
function dueFilter(due: Exclude<NonNullable<AgendaArguments['due']>, 'nothingPlanned'>, today: string) {
  switch (due) {
    case 'any':
      return { $gte: '' };
    case 'overdue':
      return { $lt: today };
    case 'thisWeek':
      return { $gte: today, $lte: addDays(today, 7 - weekdayOf(today)) };
  }
}
