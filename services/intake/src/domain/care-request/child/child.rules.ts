import { DomainError } from '@samenloket/event-sourcing';
import { addDays } from '@samenloket/regional';
import type { Evolution, Rules } from '../care-request.parts.js';
import { withSince } from '../care-request.state.js';
import { readable, requireOpen, violated } from '../readable.js';
import type { ChildCommand } from './child.commands.js';
import type { ChildEvent } from './child.events.js';

/** Children live who are born eighteen weeks early; few come more than four weeks late. */
const [daysEarly, daysLate] = [18 * 7, 4 * 7];

export const childRules: Rules<ChildCommand> = {
  /** Also of a closed request: most children have their place before they are born. */
  RecordBirth: ({ birthDate, firstName }, state) => {
    const { facts, child } = readable(state);
    if (state.lapseReason === 'miscarriage') throw violated('This request ended before the birth.');
    if (!facts.unborn) {
      throw violated('The birth of this child is recorded already. Correct the request instead.', {
        name: 'birthKnown',
      });
    }
    checkExpected(birthDate, child?.birthDate);
    const birthMonth = birthDate.slice(0, 7);
    return [{ type: 'ChildBorn', data: { birthMonth, birthDate, firstName: firstName ?? null } }];
  },
  RecordMiscarriage: (_command, state) => {
    const { facts } = requireOpen(state);
    if (!facts.unborn) {
      throw violated('This child is born. Close the request with another reason.', { name: 'childBorn' });
    }
    const reason = 'miscarriage';
    return [{ type: 'CareRequestClosed', data: { outcome: 'lapsed', reason, explanation: null } }];
  },
};

export const childEvolution: Evolution<ChildEvent> = {
  ChildBorn: (state, { data }) => withSince(state, { birth: data }),
};

/** A date far from the expected one is a slip of the pen, or of another child. */
function checkExpected(birthDate: string, expected: string | undefined): void {
  if (expected === undefined) return;
  const [first, last] = [addDays(expected, -daysEarly), addDays(expected, daysLate)];
  if (birthDate >= first && birthDate <= last) return;
  throw new DomainError('BAD_INPUT', 'This is far from the expected date. Correct that date, or this one.', [
    { path: 'birthDate', message: 'must be at most 18 weeks before and 4 weeks after the expected date' },
  ]);
}
