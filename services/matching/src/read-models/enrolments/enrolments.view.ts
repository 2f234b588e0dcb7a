import type { ProviderCapacityIntegrationEvent } from '@samenloket/contracts';
import type { SourcedEvent } from '@samenloket/event-sourcing';
import type { View } from '@samenloket/read-models';

/** Care in one place group; `until` is the first day without it, absent is open. */
export interface CarePeriod {
  readonly placeGroupId: string;
  readonly from: string;
  readonly until?: string;
}

/** A child in care, as provider-capacity tells it; id: the enrolment's. */
export interface EnrolmentDocument {
  readonly locationId: string;
  readonly requestId?: string;
  readonly first: CarePeriod;
  /** Each holds from its date on instead of what was before it; by date. */
  readonly changes: readonly CarePeriod[];
  /** First day without care. */
  readonly endedOn?: string;
}

const concerning = [
  'providerCapacity.enrolmentStarted.v1',
  'providerCapacity.enrolmentChanged.v1',
  'providerCapacity.enrolmentEnded.v1',
] as const;

type Told = Extract<ProviderCapacityIntegrationEvent, { type: (typeof concerning)[number] }>;

export const enrolmentsView: View<EnrolmentDocument> = {
  name: 'enrolments',
  version: 1,
  producers: ['providerCapacity'],
  indexes: [{ name: 'byLocation', paths: ['locationId'] }],
  keys: (event) => {
    const told = toldBy(event);
    return told ? [told.data.enrolmentId] : [];
  },
  project: (doc, event) => {
    const told = toldBy(event);
    return told ? after(doc, told) : doc;
  },
};

/** When the child was in care in which group, without days that never came. */
export function carePeriods({ first, changes, endedOn }: EnrolmentDocument): CarePeriod[] {
  return [first, ...changes].flatMap((period, index) => {
    const ends = [period.until, changes[index]?.from, endedOn].filter((day) => day !== undefined);
    const until = ends.sort()[0];
    return until !== undefined && until <= period.from ? [] : [{ ...period, until }];
  });
}

function after(doc: EnrolmentDocument | undefined, { type, data }: Told): EnrolmentDocument | undefined {
  switch (type) {
    // Told again of the same enrolment: its row was corrected.
    case 'providerCapacity.enrolmentStarted.v1': {
      const { locationId, requestId, placeGroupId, start, until } = data;
      const first = { placeGroupId, from: start, until };
      return { changes: [], ...doc, locationId, requestId, first };
    }
    case 'providerCapacity.enrolmentChanged.v1': {
      if (!doc) return undefined;
      const { placeGroupId, from, until } = data;
      const before = doc.changes.filter((change) => change.from < from);
      return { ...doc, changes: [...before, { placeGroupId, from, until }] };
    }
    case 'providerCapacity.enrolmentEnded.v1':
      return doc && { ...doc, endedOn: data.on };
  }
}

function toldBy({ type, data }: SourcedEvent): Told | undefined {
  return (concerning as readonly string[]).includes(type) ? ({ type, data } as unknown as Told) : undefined;
}
