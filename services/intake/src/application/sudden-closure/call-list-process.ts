import { consequenceId, type ProviderCapacityIntegrationEvent } from '@samenloket/contracts';
import type { SourcedEvent } from '@samenloket/event-sourcing';
import { unionOf } from '@samenloket/regional';
import type { ChildToCall } from '../../domain/sudden-closure/sudden-closure.events.js';
import { contextAfter } from '../shared/context-after.js';
import type { ClosureStreams } from './closure-streams.js';

type ClosedSuddenly = Extract<
  ProviderCapacityIntegrationEvent,
  { type: 'providerCapacity.closedSuddenly.v1' }
>['data'];

/** Makes the call list of a location that closed suddenly, as soon as provider-capacity tells of it. */
export class CallListProcess {
  constructor(private readonly closures: ClosureStreams) {}

  readonly handle = async (event: SourcedEvent): Promise<void> => {
    if (event.type !== 'providerCapacity.closedSuddenly.v1' || event.metadata.imported) return;
    const { children, offers: _, ...closure } = event.data as unknown as ClosedSuddenly;
    const list = childrenToCall(closure.closureId, children);
    await this.closures.carryOut(
      closure.closureId,
      { type: 'MakeCallList', ...closure, children: list },
      contextAfter(event),
    );
  };
}

/** A line per child: one request is one child, whatever the number of its enrolments. */
export function childrenToCall(closureId: string, children: ClosedSuddenly['children']): ChildToCall[] {
  const byChild = Object.groupBy(children, ({ requestId, enrolmentId }) => requestId ?? enrolmentId);
  return Object.entries(byChild).map(([key, enrolments = []]) => {
    const [first] = enrolments;
    return {
      entryId: entryIdOf(closureId, key),
      enrolmentIds: enrolments.map(({ enrolmentId }) => enrolmentId),
      ...(first?.requestId !== undefined && { requestId: first.requestId }),
      ...(first?.birthMonth !== undefined && { birthMonth: first.birthMonth }),
      start: enrolments.map(({ start }) => start).sort()[0] ?? '',
      pattern: unionOf(enrolments.map(({ pattern }) => pattern)),
    };
  });
}

/** @param childKey id of the child's request, or of its enrolment when it has none, or of its line in the organiser's list */
export function entryIdOf(closureId: string, childKey: string): string {
  return consequenceId(closureId, `child ${childKey}`);
}
