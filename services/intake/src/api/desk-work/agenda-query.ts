import type { SignedInActor } from '@samenloket/platform';
import type { Filter, FindOptions } from '@samenloket/read-models';
import { addDays, weekdayOf } from '@samenloket/regional';
import type { AgendaArguments } from '../inputs/desk-work.input.js';

/** Requests of a desk for which something has to be done, the first due first. */
export function agendaQuery(
  { deskId, assignedTo, due }: AgendaArguments,
  { subject }: SignedInActor,
  today: string,
): Pick<FindOptions, 'filter' | 'sort'> {
  const filter = {
    deskId,
    ...assignedFilter(assignedTo ?? 'everyone', subject),
    nextDueOn: dueFilter(due, today),
  };
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
function dueFilter(due: AgendaArguments['due'], today: string) {
  switch (due ?? 'any') {
    case 'any':
      return { $gte: '' };
    case 'overdue':
      return { $lt: today };
    case 'thisWeek':
      return { $gte: today, $lte: addDays(today, 7 - weekdayOf(today)) };
  }
}
