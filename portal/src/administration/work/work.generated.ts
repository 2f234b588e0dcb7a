// Written by `npm run documents -w portal` from work.graphql: change that instead.
import type { Document } from '../../graphql/document';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type ParkedReason =
  | 'repaired'
  | 'serviceIsBack'
  | 'noEffectNeeded'
  | 'settledByHand'
  | 'cannotBeRead'
  | 'other';

export type WorkKind =
  | 'view'
  | 'process'
  | 'relay';

export type WorkOwner =
  | 'here'
  | 'elsewhere'
  | 'nobody';

export type ParkedActionKind =
  | 'retry'
  | 'drop';

export type WorkFragment = { readonly service: string, readonly deadlineLatenessSeconds: number | null, readonly work: ReadonlyArray<{ readonly consumer: string, readonly name: string, readonly kind: WorkKind, readonly owner: WorkOwner, readonly replica: string | null, readonly rebuilding: boolean, readonly parked: number, readonly oldestParkedAt: string | null, readonly follows: ReadonlyArray<{ readonly producer: string, readonly position: number | null, readonly lagEvents: number | null, readonly lagSeconds: number | null }>, readonly parkedEvents: ReadonlyArray<{ readonly stream: string, readonly revision: number, readonly position: number, readonly failure: string | null, readonly since: string | null }> }>, readonly scans: ReadonlyArray<{ readonly name: string, readonly owner: WorkOwner, readonly replica: string | null, readonly intervalSeconds: number, readonly secondsSinceLast: number | null, readonly failed: boolean }>, readonly actions: ReadonlyArray<{ readonly id: string, readonly happenedAt: string, readonly what: ParkedActionKind, readonly consumer: string, readonly reason: ParkedReason, readonly by: string, readonly events: number }> };

export type IntakeWorkQueryVariables = Exact<{ [key: string]: never; }>;


export type IntakeWorkQuery = { readonly answer: { readonly service: string, readonly deadlineLatenessSeconds: number | null, readonly work: ReadonlyArray<{ readonly consumer: string, readonly name: string, readonly kind: WorkKind, readonly owner: WorkOwner, readonly replica: string | null, readonly rebuilding: boolean, readonly parked: number, readonly oldestParkedAt: string | null, readonly follows: ReadonlyArray<{ readonly producer: string, readonly position: number | null, readonly lagEvents: number | null, readonly lagSeconds: number | null }>, readonly parkedEvents: ReadonlyArray<{ readonly stream: string, readonly revision: number, readonly position: number, readonly failure: string | null, readonly since: string | null }> }>, readonly scans: ReadonlyArray<{ readonly name: string, readonly owner: WorkOwner, readonly replica: string | null, readonly intervalSeconds: number, readonly secondsSinceLast: number | null, readonly failed: boolean }>, readonly actions: ReadonlyArray<{ readonly id: string, readonly happenedAt: string, readonly what: ParkedActionKind, readonly consumer: string, readonly reason: ParkedReason, readonly by: string, readonly events: number }> } };

export type RetryParkedOfIntakeMutationVariables = Exact<{
  consumer: string;
  reason: ParkedReason;
}>;


export type RetryParkedOfIntakeMutation = { readonly done: { readonly takenIn: number, readonly stillParked: number, readonly dropped: number | null } };

export type DropParkedOfIntakeMutationVariables = Exact<{
  consumer: string;
  stream: string;
  position: number;
  reason: ParkedReason;
}>;


export type DropParkedOfIntakeMutation = { readonly done: { readonly takenIn: number, readonly stillParked: number, readonly dropped: number | null } };

export type ProviderCapacityWorkQueryVariables = Exact<{ [key: string]: never; }>;


export type ProviderCapacityWorkQuery = { readonly answer: { readonly service: string, readonly deadlineLatenessSeconds: number | null, readonly work: ReadonlyArray<{ readonly consumer: string, readonly name: string, readonly kind: WorkKind, readonly owner: WorkOwner, readonly replica: string | null, readonly rebuilding: boolean, readonly parked: number, readonly oldestParkedAt: string | null, readonly follows: ReadonlyArray<{ readonly producer: string, readonly position: number | null, readonly lagEvents: number | null, readonly lagSeconds: number | null }>, readonly parkedEvents: ReadonlyArray<{ readonly stream: string, readonly revision: number, readonly position: number, readonly failure: string | null, readonly since: string | null }> }>, readonly scans: ReadonlyArray<{ readonly name: string, readonly owner: WorkOwner, readonly replica: string | null, readonly intervalSeconds: number, readonly secondsSinceLast: number | null, readonly failed: boolean }>, readonly actions: ReadonlyArray<{ readonly id: string, readonly happenedAt: string, readonly what: ParkedActionKind, readonly consumer: string, readonly reason: ParkedReason, readonly by: string, readonly events: number }> } };

export type RetryParkedOfProviderCapacityMutationVariables = Exact<{
  consumer: string;
  reason: ParkedReason;
}>;


export type RetryParkedOfProviderCapacityMutation = { readonly done: { readonly takenIn: number, readonly stillParked: number, readonly dropped: number | null } };

export type DropParkedOfProviderCapacityMutationVariables = Exact<{
  consumer: string;
  stream: string;
  position: number;
  reason: ParkedReason;
}>;


export type DropParkedOfProviderCapacityMutation = { readonly done: { readonly takenIn: number, readonly stillParked: number, readonly dropped: number | null } };

export type MatchingWorkQueryVariables = Exact<{ [key: string]: never; }>;


export type MatchingWorkQuery = { readonly answer: { readonly service: string, readonly deadlineLatenessSeconds: number | null, readonly work: ReadonlyArray<{ readonly consumer: string, readonly name: string, readonly kind: WorkKind, readonly owner: WorkOwner, readonly replica: string | null, readonly rebuilding: boolean, readonly parked: number, readonly oldestParkedAt: string | null, readonly follows: ReadonlyArray<{ readonly producer: string, readonly position: number | null, readonly lagEvents: number | null, readonly lagSeconds: number | null }>, readonly parkedEvents: ReadonlyArray<{ readonly stream: string, readonly revision: number, readonly position: number, readonly failure: string | null, readonly since: string | null }> }>, readonly scans: ReadonlyArray<{ readonly name: string, readonly owner: WorkOwner, readonly replica: string | null, readonly intervalSeconds: number, readonly secondsSinceLast: number | null, readonly failed: boolean }>, readonly actions: ReadonlyArray<{ readonly id: string, readonly happenedAt: string, readonly what: ParkedActionKind, readonly consumer: string, readonly reason: ParkedReason, readonly by: string, readonly events: number }> } };

export type RetryParkedOfMatchingMutationVariables = Exact<{
  consumer: string;
  reason: ParkedReason;
}>;


export type RetryParkedOfMatchingMutation = { readonly done: { readonly takenIn: number, readonly stillParked: number, readonly dropped: number | null } };

export type DropParkedOfMatchingMutationVariables = Exact<{
  consumer: string;
  stream: string;
  position: number;
  reason: ParkedReason;
}>;


export type DropParkedOfMatchingMutation = { readonly done: { readonly takenIn: number, readonly stillParked: number, readonly dropped: number | null } };

export type ReportingWorkQueryVariables = Exact<{ [key: string]: never; }>;


export type ReportingWorkQuery = { readonly answer: { readonly service: string, readonly deadlineLatenessSeconds: number | null, readonly work: ReadonlyArray<{ readonly consumer: string, readonly name: string, readonly kind: WorkKind, readonly owner: WorkOwner, readonly replica: string | null, readonly rebuilding: boolean, readonly parked: number, readonly oldestParkedAt: string | null, readonly follows: ReadonlyArray<{ readonly producer: string, readonly position: number | null, readonly lagEvents: number | null, readonly lagSeconds: number | null }>, readonly parkedEvents: ReadonlyArray<{ readonly stream: string, readonly revision: number, readonly position: number, readonly failure: string | null, readonly since: string | null }> }>, readonly scans: ReadonlyArray<{ readonly name: string, readonly owner: WorkOwner, readonly replica: string | null, readonly intervalSeconds: number, readonly secondsSinceLast: number | null, readonly failed: boolean }>, readonly actions: ReadonlyArray<{ readonly id: string, readonly happenedAt: string, readonly what: ParkedActionKind, readonly consumer: string, readonly reason: ParkedReason, readonly by: string, readonly events: number }> } };

export type RetryParkedOfReportingMutationVariables = Exact<{
  consumer: string;
  reason: ParkedReason;
}>;


export type RetryParkedOfReportingMutation = { readonly done: { readonly takenIn: number, readonly stillParked: number, readonly dropped: number | null } };

export type DropParkedOfReportingMutationVariables = Exact<{
  consumer: string;
  stream: string;
  position: number;
  reason: ParkedReason;
}>;


export type DropParkedOfReportingMutation = { readonly done: { readonly takenIn: number, readonly stillParked: number, readonly dropped: number | null } };

export const IntakeWork: Document<IntakeWorkQuery, IntakeWorkQueryVariables> = {
  name: 'IntakeWork',
  text: `query IntakeWork {
  answer: intakeWork {
    ...Work
  }
}
fragment Work on ServiceWork {
  service
  deadlineLatenessSeconds
  work {
    consumer
    name
    kind
    owner
    replica
    rebuilding
    parked
    oldestParkedAt
    follows {
      producer
      position
      lagEvents
      lagSeconds
    }
    parkedEvents {
      stream
      revision
      position
      failure
      since
    }
  }
  scans {
    name
    owner
    replica
    intervalSeconds
    secondsSinceLast
    failed
  }
  actions {
    id
    happenedAt
    what
    consumer
    reason
    by
    events
  }
}`,
};

export const RetryParkedOfIntake: Document<RetryParkedOfIntakeMutation, RetryParkedOfIntakeMutationVariables> = {
  name: 'RetryParkedOfIntake',
  text: `mutation RetryParkedOfIntake($consumer: String!, $reason: ParkedReason!) {
  done: retryParkedOfIntake(consumer: $consumer, reason: $reason) {
    takenIn
    stillParked
    dropped
  }
}`,
};

export const DropParkedOfIntake: Document<DropParkedOfIntakeMutation, DropParkedOfIntakeMutationVariables> = {
  name: 'DropParkedOfIntake',
  text: `mutation DropParkedOfIntake($consumer: String!, $stream: String!, $position: Position!, $reason: ParkedReason!) {
  done: dropParkedOfIntake(
    consumer: $consumer
    stream: $stream
    position: $position
    reason: $reason
  ) {
    takenIn
    stillParked
    dropped
  }
}`,
};

export const ProviderCapacityWork: Document<ProviderCapacityWorkQuery, ProviderCapacityWorkQueryVariables> = {
  name: 'ProviderCapacityWork',
  text: `query ProviderCapacityWork {
  answer: providerCapacityWork {
    ...Work
  }
}
fragment Work on ServiceWork {
  service
  deadlineLatenessSeconds
  work {
    consumer
    name
    kind
    owner
    replica
    rebuilding
    parked
    oldestParkedAt
    follows {
      producer
      position
      lagEvents
      lagSeconds
    }
    parkedEvents {
      stream
      revision
      position
      failure
      since
    }
  }
  scans {
    name
    owner
    replica
    intervalSeconds
    secondsSinceLast
    failed
  }
  actions {
    id
    happenedAt
    what
    consumer
    reason
    by
    events
  }
}`,
};

export const RetryParkedOfProviderCapacity: Document<RetryParkedOfProviderCapacityMutation, RetryParkedOfProviderCapacityMutationVariables> = {
  name: 'RetryParkedOfProviderCapacity',
  text: `mutation RetryParkedOfProviderCapacity($consumer: String!, $reason: ParkedReason!) {
  done: retryParkedOfProviderCapacity(consumer: $consumer, reason: $reason) {
    takenIn
    stillParked
    dropped
  }
}`,
};

export const DropParkedOfProviderCapacity: Document<DropParkedOfProviderCapacityMutation, DropParkedOfProviderCapacityMutationVariables> = {
  name: 'DropParkedOfProviderCapacity',
  text: `mutation DropParkedOfProviderCapacity($consumer: String!, $stream: String!, $position: Position!, $reason: ParkedReason!) {
  done: dropParkedOfProviderCapacity(
    consumer: $consumer
    stream: $stream
    position: $position
    reason: $reason
  ) {
    takenIn
    stillParked
    dropped
  }
}`,
};

export const MatchingWork: Document<MatchingWorkQuery, MatchingWorkQueryVariables> = {
  name: 'MatchingWork',
  text: `query MatchingWork {
  answer: matchingWork {
    ...Work
  }
}
fragment Work on ServiceWork {
  service
  deadlineLatenessSeconds
  work {
    consumer
    name
    kind
    owner
    replica
    rebuilding
    parked
    oldestParkedAt
    follows {
      producer
      position
      lagEvents
      lagSeconds
    }
    parkedEvents {
      stream
      revision
      position
      failure
      since
    }
  }
  scans {
    name
    owner
    replica
    intervalSeconds
    secondsSinceLast
    failed
  }
  actions {
    id
    happenedAt
    what
    consumer
    reason
    by
    events
  }
}`,
};

export const RetryParkedOfMatching: Document<RetryParkedOfMatchingMutation, RetryParkedOfMatchingMutationVariables> = {
  name: 'RetryParkedOfMatching',
  text: `mutation RetryParkedOfMatching($consumer: String!, $reason: ParkedReason!) {
  done: retryParkedOfMatching(consumer: $consumer, reason: $reason) {
    takenIn
    stillParked
    dropped
  }
}`,
};

export const DropParkedOfMatching: Document<DropParkedOfMatchingMutation, DropParkedOfMatchingMutationVariables> = {
  name: 'DropParkedOfMatching',
  text: `mutation DropParkedOfMatching($consumer: String!, $stream: String!, $position: Position!, $reason: ParkedReason!) {
  done: dropParkedOfMatching(
    consumer: $consumer
    stream: $stream
    position: $position
    reason: $reason
  ) {
    takenIn
    stillParked
    dropped
  }
}`,
};

export const ReportingWork: Document<ReportingWorkQuery, ReportingWorkQueryVariables> = {
  name: 'ReportingWork',
  text: `query ReportingWork {
  answer: reportingWork {
    ...Work
  }
}
fragment Work on ServiceWork {
  service
  deadlineLatenessSeconds
  work {
    consumer
    name
    kind
    owner
    replica
    rebuilding
    parked
    oldestParkedAt
    follows {
      producer
      position
      lagEvents
      lagSeconds
    }
    parkedEvents {
      stream
      revision
      position
      failure
      since
    }
  }
  scans {
    name
    owner
    replica
    intervalSeconds
    secondsSinceLast
    failed
  }
  actions {
    id
    happenedAt
    what
    consumer
    reason
    by
    events
  }
}`,
};

export const RetryParkedOfReporting: Document<RetryParkedOfReportingMutation, RetryParkedOfReportingMutationVariables> = {
  name: 'RetryParkedOfReporting',
  text: `mutation RetryParkedOfReporting($consumer: String!, $reason: ParkedReason!) {
  done: retryParkedOfReporting(consumer: $consumer, reason: $reason) {
    takenIn
    stillParked
    dropped
  }
}`,
};

export const DropParkedOfReporting: Document<DropParkedOfReportingMutation, DropParkedOfReportingMutationVariables> = {
  name: 'DropParkedOfReporting',
  text: `mutation DropParkedOfReporting($consumer: String!, $stream: String!, $position: Position!, $reason: ParkedReason!) {
  done: dropParkedOfReporting(
    consumer: $consumer
    stream: $stream
    position: $position
    reason: $reason
  ) {
    takenIn
    stillParked
    dropped
  }
}`,
};
