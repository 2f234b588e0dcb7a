import { findLocations } from '../commands/finding-locations.js';
import { confirmHold, holdHalfDays, releaseHold } from '../commands/holding-half-days.js';
import { importEnrolments } from '../commands/importing-enrolments.js';
import { importLocations } from '../commands/importing-locations.js';
import { importOfferHistory } from '../commands/importing-offers.js';
import { listFreePlaces } from '../commands/listing-free-places.js';
import { placeDirectly } from '../commands/placing-directly.js';
import { type Producer, producers } from './integration-events.js';
import { answeringService, messageContracts } from './message-contracts.js';

/** What one party does on the wire between services, and so all that it may do there. */
export interface Traffic {
  /** Names of the contracts it asks. */
  readonly asks: readonly string[];
  /** Names of the contracts it answers. */
  readonly answers: readonly string[];
  /** Whose events it follows. */
  readonly follows: readonly string[];
  /** Whose feed it serves: its own, or nobody's. */
  readonly publishes: readonly string[];
}

type Asked = { readonly name: string };
type Follows = readonly Producer[];

function serviceTrafficOf(service: string, asks: readonly Asked[], follows: Follows): Traffic {
  const answers = messageContracts.filter((contract) => answeringService(contract) === service);
  return {
    asks: asks.map(({ name }) => name),
    answers: answers.map(({ name }) => name),
    follows,
    publishes: producers.filter((producer) => producer === service),
  };
}

/** Who talks to whom. The operator stands for the command line, which does what any service may ask for. */
export const traffic = {
  intake: serviceTrafficOf(
    'intake',
    [
      findLocations,
      importLocations,
      importEnrolments,
      importOfferHistory,
      holdHalfDays,
      releaseHold,
      placeDirectly,
    ],
    ['matching', 'providerCapacity'],
  ),
  providerCapacity: serviceTrafficOf('providerCapacity', [], ['intake']),
  matching: serviceTrafficOf(
    'matching',
    [holdHalfDays, confirmHold, releaseHold, listFreePlaces],
    ['intake', 'providerCapacity'],
  ),
  reporting: serviceTrafficOf('reporting', [], ['intake', 'matching']),
  operator: serviceTrafficOf('operator', messageContracts, producers),
} as const satisfies Record<string, Traffic>;

/** Users of the wire; the gateway is none. */
export type TrafficParty = keyof typeof traffic;
