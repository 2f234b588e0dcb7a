import type { RecordedEvent } from '@samenloket/event-sourcing';
import { type Call, mayBeDone } from '../load/call.js';
import { commandCalls } from './acknowledgements.js';
import { effectOf, subjectOf } from './effects.js';
import { factsOf, streamParts } from './logged-facts.js';
import { MessageCauses } from './message-causes.js';
import type { OfferLife } from './offer-lives.js';
import { violation, type Violation } from './violation.js';

/** What happens by itself after what clients did; the load moves no clock, so nothing expires. */
type Cause = (event: RecordedEvent, known: Known) => boolean;

interface Known {
  /** Every command that was done, or may have been. */
  readonly possible: ReadonlySet<string>;
  readonly asked: ReadonlySet<string>;
  readonly lives: ReadonlyMap<string, OfferLife>;
  /** Types of events that stand before, by stream. */
  readonly before: ReadonlyMap<string, ReadonlySet<string>>;
}

const ofOffer: Cause = (event, { lives }) => lives.has(factsOf(event).offerId ?? '');

const causes: Readonly<Record<string, Cause>> = {
  offerRequested: (event, { asked }) => asked.has(`makeOffer ${factsOf(event).offerId}`),
  offerRefusedForCapacity: ofOffer,
  offerWithdrawn: (event, known) => withdrawnByItself(event, known),
  offerRequestWithdrawn: (event, known) => withdrawnByItself(event, known),
  requestClosed: closedInIntake,
  halfDaysHeld: ofOffer,
  holdRefused: ofOffer,
  holdConfirmed: (event, { lives }) => reached(lives, factsOf(event).offerId, 'accepted'),
  holdReleased: (event, { lives }) =>
    reached(lives, factsOf(event).offerId, 'declined', 'withdrawn', 'cancelled'),
  enrolmentEnded: (event, { lives }) => reached(lives, factsOf(event).enrolmentId, 'cancelled'),
  /** Staff that reads a file leaves its name in the file. */
  FileOpened: () => true,
  /** Two phone numbers may agree by accident. */
  SameChildSuggested: () => true,
};

/** Finds events that nobody asked for and that follow from nothing. */
export function checkCauses(
  calls: readonly Call[],
  events: readonly RecordedEvent[],
  beginsAfter: number,
  lives: ReadonlyMap<string, OfferLife>,
): Violation[] {
  const commands = commandCalls(calls);
  const asked = new Set(commands.map(({ deed }) => subjectOf(deed)));
  const possible = new Set(
    commands.filter(({ told }) => told.how === 'done' || mayBeDone(told)).map(({ deed }) => subjectOf(deed)),
  );
  const before = new Map<string, Set<string>>();
  const messages = new MessageCauses();
  return events.flatMap((event) => {
    const known = { asked, possible, lives, before };
    const ofMessage = messages.allow(event);
    const caused = event.position <= beginsAfter || ofMessage || isCaused(event, known);
    before.set(event.stream, (before.get(event.stream) ?? new Set()).add(event.type));
    if (caused) return [];
    const where = `position ${event.position}, ${event.stream}`;
    return [violation('nothing without a cause', where, `${event.type} follows from nothing`)];
  });
}

/** What a desk's files bring in while people work, and the trials of a store that took no events for a while. */
const notOfClients = ['deskImport', 'desk', 'organiser', 'writeTrial'];

function isCaused(event: RecordedEvent, known: Known): boolean {
  if (event.metadata.imported || notOfClients.includes(streamParts(event).category)) return true;
  const command = effectOf(event);
  if (command !== undefined) return known.possible.has(command);
  return causes[event.type]?.(event, known) ?? false;
}

/** Because the family took another offer, or because the request was closed. */
function withdrawnByItself(event: RecordedEvent, known: Known): boolean {
  const { cause } = factsOf(event);
  if (cause === 'acceptance') return known.before.get(event.stream)?.has('offerAccepted') ?? false;
  return cause === 'closure' && closedInIntake(event, known);
}

function closedInIntake(event: RecordedEvent, { before }: Known): boolean {
  return before.get(`careRequest-${streamParts(event).id}`)?.has('CareRequestClosed') ?? false;
}

function reached(
  lives: ReadonlyMap<string, OfferLife>,
  offerId: string | undefined,
  ...wanted: readonly string[]
): boolean {
  return lives.get(offerId ?? '')?.stages.some(({ stage }) => wanted.includes(stage)) ?? false;
}
