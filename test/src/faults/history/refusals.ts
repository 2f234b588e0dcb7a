import type { Call, Command } from '../load/call.js';
import { commandCalls } from './acknowledgements.js';
import { subjectOf } from './effects.js';
import { violation, type Violation } from './violation.js';

/** With which codes a command of the load may be refused; any other means that the platform lost sight of something. */
const expected: Readonly<Record<Command['what'], readonly string[]>> = {
  register: [],
  makeOffer: ['NO_CAPACITY', 'RULE_VIOLATED', 'CONFLICT'],
  acceptOffer: ['RULE_VIOLATED', 'CONFLICT'],
  declineOffer: ['RULE_VIOLATED', 'CONFLICT'],
  withdrawOffer: ['RULE_VIOLATED', 'CONFLICT'],
  cancelAcceptance: ['RULE_VIOLATED', 'CONFLICT'],
  closeRequest: ['RULE_VIOLATED', 'CONFLICT'],
};

export function checkRefusals(calls: readonly Call[]): Violation[] {
  return commandCalls(calls).flatMap(({ deed, told }) => {
    if (told.how !== 'refused' || expected[deed.what].includes(told.code)) return [];
    return [violation('refusals with reason', subjectOf(deed), `${told.code}: ${told.message}`)];
  });
}
