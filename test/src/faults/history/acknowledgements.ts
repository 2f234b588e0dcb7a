import type { RecordedEvent } from '@samenloket/event-sourcing';
import { type Call, type Command, isCommand, mayBeDone } from '../load/call.js';
import { effectOf, streamOf, subjectOf } from './effects.js';
import { factsOf } from './logged-facts.js';
import { type OfferLife, stageOf } from './offer-lives.js';
import { violation, type Violation } from './violation.js';

export type CommandCall = Call & { readonly deed: Command };

export function commandCalls(calls: readonly Call[]): CommandCall[] {
  return calls.filter((call): call is CommandCall => isCommand(call.deed));
}

/** Holds what clients were told of each command, over all the times they asked it, against its effects in the log. */
export function checkAcknowledgements(
  calls: readonly Call[],
  events: readonly RecordedEvent[],
  lives: ReadonlyMap<string, OfferLife>,
): Violation[] {
  const effects = Map.groupBy(events, (event) => effectOf(event) ?? '');
  const asked = Map.groupBy(commandCalls(calls), ({ deed }) => subjectOf(deed));
  return [
    ...[...asked].flatMap(([subject, attempts]) =>
      checkCommand(subject, attempts, effects.get(subject) ?? [], lives),
    ),
    ...checkPositions(calls, events),
  ];
}

function checkCommand(
  subject: string,
  attempts: readonly CommandCall[],
  effects: readonly RecordedEvent[],
  lives: ReadonlyMap<string, OfferLife>,
): Violation[] {
  const done = attempts.filter(({ told }) => told.how === 'done').length;
  const unknown = attempts.filter(({ told }) => mayBeDone(told)).length;
  const isRegistration = attempts[0]?.deed.what === 'register';
  const most = isRegistration ? done + unknown : 1;
  if (done > 0 && effects.length === 0 && !withdrawnOtherwise(attempts, lives)) {
    return [violation('nothing acknowledged lost', subject, `told ${done} times that it is done`)];
  }
  if (isRegistration && effects.length < done) {
    return [violation('nothing acknowledged lost', subject, `${effects.length} of ${done} are there`)];
  }
  if (done === 0 && unknown === 0 && effects.length > 0) {
    return [violation('nothing refused done', subject, `never taken, and done at ${positions(effects)}`)];
  }
  if (effects.length > most) {
    return [violation('nothing done twice', subject, `done at ${positions(effects)}`)];
  }
  return [];
}

/** Who withdraws what fell away for another reason is told that it is withdrawn. */
function withdrawnOtherwise(
  attempts: readonly CommandCall[],
  lives: ReadonlyMap<string, OfferLife>,
): boolean {
  const deed = attempts[0]?.deed;
  if (deed?.what !== 'withdrawOffer') return false;
  const life = lives.get(deed.offerId);
  return life !== undefined && stageOf(life) === 'withdrawn';
}

/** The position that was told is one of the stream that was changed, and the effect stands there or before. */
function checkPositions(calls: readonly Call[], events: readonly RecordedEvent[]): Violation[] {
  const streams = new Map(events.map(({ position, stream }) => [position, stream]));
  return commandCalls(calls).flatMap((call) => {
    const { told } = call;
    if (told.how !== 'done' || told.answer.position === undefined) return [];
    const { position } = told.answer;
    const [stream, expected] = [streams.get(position), streamOf(call)];
    if (stream === expected) return [];
    const what = `told position ${position}, which is of ${stream ?? 'nothing'} instead of ${expected}`;
    return [violation('nothing acknowledged lost', subjectOf(call.deed), what)];
  });
}

const positions = (events: readonly RecordedEvent[]) => events.map(({ position }) => position).join(', ');

/** An acceptance gives what was asked, no other half-days. */
export function checkTaken(calls: readonly Call[], events: readonly RecordedEvent[]): Violation[] {
  const accepted = new Map(
    events
      .filter(({ type }) => type === 'offerAccepted')
      .map((event) => [factsOf(event).offerId, JSON.stringify(factsOf(event).pattern)]),
  );
  return calls.flatMap(({ deed, told }) => {
    if (deed.what !== 'acceptOffer' || told.how !== 'done') return [];
    const taken = accepted.get(deed.offerId);
    if (taken === undefined || taken === JSON.stringify(deed.pattern)) return [];
    const what = `told that ${JSON.stringify(deed.pattern)} is accepted, while ${taken} is`;
    return [violation('nothing acknowledged lost', subjectOf(deed), what)];
  });
}
