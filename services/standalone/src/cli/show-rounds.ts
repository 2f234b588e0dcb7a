import type { RoundConsequences, RoundDocument, RoundReplay, RoundWhatIf } from '@samenloket/matching';
import type { RoundDeviateResult } from '../operations/rounds/round-review.operations.js';
import type { RoundList } from '../operations/rounds/round-list.operation.js';
import { table } from './output.js';

export function showRound(round: RoundDocument): string {
  const { announcement, frozen, computed, freezeRefusal, checkFailure, deviations, published } = round;
  const { firstMonth, months, startMonths, freezeOn, seedHash } = announcement;
  return [
    `round ${round.roundId}: ${round.status}`,
    `  months       ${months} from ${firstMonth} on, starts in the first ${startMonths}`,
    `  freeze on    ${freezeOn}`,
    `  seed hash    ${seedHash}`,
    ...(freezeRefusal ? [`  not frozen   ${freezeRefusal.message}`] : []),
    ...(frozen
      ? [`  inputs hash  ${frozen.inputs.hash}: ${frozen.children} children, ${frozen.groups} groups`]
      : []),
    ...(checkFailure ? [`  CHECK FAILED ${checkFailure.rules.join('; ')}`] : []),
    ...(computed ? [`  result hash  ${computed.result.hash}`, figuresLine(computed.figures)] : []),
    ...(published
      ? [
          `  offers       ${published.offersMade} made, ${published.offersRefused.length} not`,
          `  seed         ${published.seed}`,
        ]
      : []),
    ...organiserLines(round),
    ...deviations.map(
      ({ deviationId, roundNumber, locationId, reason }) =>
        `  deviation ${deviationId}: ${roundNumber} not at ${locationId} (${reason})`,
    ),
  ].join('\n');
}

export function showRounds({ rounds }: RoundList): string {
  if (rounds.length === 0) return 'no round was announced';
  const rows = rounds.map(({ roundId, status, announcement: { firstMonth, months, freezeOn } }) => [
    ...[roundId, status, firstMonth, months, freezeOn],
  ]);
  return table(['round', 'status', 'first month', 'months', 'freeze on'], rows);
}

export function showDeviation({ consequences, round, deviationId }: RoundDeviateResult): string {
  const done = round
    ? `deviation ${deviationId} made; result hash ${round.computed?.result.hash}`
    : 'nothing was changed';
  return [...consequenceLines(consequences), done].join('\n');
}

export function showReplay({ recorded, replayed, same, programs }: RoundReplay): string {
  return [`recorded  ${recorded}`, `replayed  ${replayed}`, same ? 'the same' : otherwise(programs)].join(
    '\n',
  );
}

function otherwise({ recorded, here }: RoundReplay['programs']): string {
  if (recorded === here) return 'NOT the same: keep the log for an investigation (samenloket verify)';
  return `not comparable: computed by ${recorded}, replayed by ${here}; replay it with a release that has the former`;
}

export function showWhatIf({ before, after, gained, lost, moved, locations }: RoundWhatIf): string {
  const rows = locations.map((one) => [one.locationId, one.before, one.after]);
  return [
    'as it is:',
    figuresLine(before),
    'what if:',
    figuresLine(after),
    `  ${gained.length} children gain a place, ${lost.length} lose it, ${moved.length} have another one`,
    ...(rows.length > 0 ? ['', table(['location', 'as it is', 'what if'], rows)] : []),
  ].join('\n');
}

function consequenceLines({ before, after, changes }: RoundConsequences): string[] {
  const place = (at: RoundConsequences['changes'][number]['from']) =>
    at ? `${at.locationId} from ${at.month} (${at.kind})` : 'no place';
  return [
    'as it is:',
    figuresLine(before),
    'after:',
    figuresLine(after),
    ...changes.map(({ number, from, to }) => `  ${number}: ${place(from)} -> ${place(to)}`),
  ];
}

function figuresLine({
  children,
  placedChildren,
  firstChoices,
  claims,
}: RoundConsequences['before']): string {
  return `  placed       ${placedChildren} of ${children} children, ${firstChoices} as wished first; ${claims} claims left`;
}

function organiserLines({ computed, confirmations }: RoundDocument): string[] {
  return (computed?.organisers ?? []).map(({ organiserId, proposals }) => {
    const state = confirmations[organiserId] === undefined ? 'not confirmed' : 'confirmed';
    return `  organiser ${organiserId}: ${proposals} proposals, ${state}`;
  });
}
