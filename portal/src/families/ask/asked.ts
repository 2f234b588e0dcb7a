import { priorityFacts } from '../shared/priority-facts';
import type { Draft } from './draft';
import { toldAlsoGood } from './parts/also-good-fields';
import { toldSiblings } from './parts/siblings-field';
import type { AskForCareMutationVariables } from './ask.generated';

type Input = AskForCareMutationVariables['input'];
type UrgentReason = NonNullable<Input['facts']['urgentReason']>;

export const urgentReasons = [
  'startOfWork',
  'startOfTraining',
  'careFellAway',
  'crisisWithoutCare',
  'crisisWithCare',
] as const satisfies readonly UrgentReason[];

/** What is not filled in is left out. */
const filled = (text: string) => text.trim() || null;

/** The request that a finished draft asks for. */
export function askedBy(draft: Draft): Input {
  const { halfDays, everyOtherWeek, otherWeek, facts } = draft;
  return {
    wantedStart: draft.start,
    idempotencyKey: draft.key,
    channel: 'online',
    facts: {
      nisAsked: draft.nis,
      pattern: { weeks: everyOtherWeek ? [halfDays, otherWeek] : [halfDays] },
      ...toldAlsoGood(draft),
      ...toldSiblings(draft),
      preferences: draft.preferences,
      tariff: draft.tariff === 'incomeTariffOnly' ? 'incomeTariffOnly' : 'any',
      unborn: draft.born === 'no',
      urgentReason: urgentReasons.find((reason) => reason === draft.urgentReason) ?? null,
      specialCareNeed: draft.specialCareNeed,
      priorityFacts: Object.fromEntries(priorityFacts.map((fact) => [fact, facts.includes(fact)])),
    },
    child: {
      firstName: filled(draft.childFirstName),
      lastName: filled(draft.childLastName),
      birthDate: draft.birthDate,
    },
    applicant: {
      firstName: filled(draft.firstName),
      lastName: filled(draft.lastName),
      phone: filled(draft.phone),
      email: filled(draft.email),
      street: filled(draft.street),
      postcode: filled(draft.postcode),
      language: draft.language,
      contactPreference: draft.contactPreference || null,
    },
    ...(filled(draft.question) && { remarks: { question: filled(draft.question) } }),
  };
}
