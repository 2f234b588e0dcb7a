import {
  DropParkedOfIntake,
  DropParkedOfMatching,
  DropParkedOfProviderCapacity,
  DropParkedOfReporting,
  IntakeWork,
  type IntakeWorkQuery,
  MatchingWork,
  ProviderCapacityWork,
  ReportingWork,
  RetryParkedOfIntake,
  RetryParkedOfMatching,
  RetryParkedOfProviderCapacity,
  RetryParkedOfReporting,
} from './work.generated';

/** Each service is asked by itself: when one does not answer, the others still show. */
export const services = {
  intake: { question: IntakeWork, retry: RetryParkedOfIntake, drop: DropParkedOfIntake },
  matching: { question: MatchingWork, retry: RetryParkedOfMatching, drop: DropParkedOfMatching },
  providerCapacity: {
    question: ProviderCapacityWork,
    retry: RetryParkedOfProviderCapacity,
    drop: DropParkedOfProviderCapacity,
  },
  reporting: { question: ReportingWork, retry: RetryParkedOfReporting, drop: DropParkedOfReporting },
} as const;

export type Service = keyof typeof services;
export const serviceNames = Object.keys(services) as Service[];

/** The same of every service. */
export type Answer = IntakeWorkQuery['answer'];
export type Part = Answer['work'][number];
export type ParkedEvent = Part['parkedEvents'][number];

/** Of the producer that it is furthest behind; nothing where that is not known. */
export function furthestBehind({ follows }: Part, figure: 'lagEvents' | 'lagSeconds'): number | undefined {
  const known = follows.flatMap((one) => one[figure] ?? []);
  return known.length > 0 ? Math.max(...known) : undefined;
}
