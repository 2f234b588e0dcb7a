import { describe, expect, it } from '@jest/globals';
import type { SourcedEvent } from '@samenloket/event-sourcing';
import { portsUnderTest } from '@samenloket/platform/testing';
import { randomUUID } from 'node:crypto';
import { content } from '../../domain/care-request/care-request.samples.js';
import { careRequestDecider } from '../../domain/care-request/care-request.decider.js';
import { type Crash, crashingStore, PowerFailure } from '../../testing/crashing-store.js';
import { commandMetadata, operatorContext } from '../shared/command-metadata.js';
import { careRequestStream, IntakeStreams } from '../shared/intake-streams.js';
import { CallListProcess } from './call-list-process.js';
import { ClosureStreams, closureStream } from './closure-streams.js';
import { UrgentRequests } from './urgent-requests.js';
import { UrgentRequestsProcess } from './urgent-requests.process.js';

const from = '2026-03-02';
const pattern = { weeks: [['mo_am', 'mo_pm']] } as const;
const terms = { earliestRegistrationMonths: null, maximumPreferences: null };

type Ports = Awaited<ReturnType<typeof portsUnderTest>>['ports'];

async function registered(streams: IntakeStreams, { clock }: Ports): Promise<string> {
  const [requestId, familyId] = [randomUUID(), randomUUID()];
  const facts = { ...content.facts, familyId };
  await streams.careRequests.run({
    stream: careRequestStream(requestId),
    decide: (state) =>
      careRequestDecider.decide(
        { type: 'RegisterCareRequest', content: { ...content, facts }, source: 'desk', terms },
        state,
      ),
    metadata: commandMetadata(operatorContext(), clock.now(), { familyId }),
    eventId: () => randomUUID(),
  });
  return requestId;
}

/** Three children in care of whom one has two enrolments, one still to come, and one that nobody knows. */
function closedSuddenly(closureId: string, requests: readonly string[]): SourcedEvent {
  const [one, two, three, coming] = requests;
  const child = (requestId: string | undefined, start: string) => ({
    ...{ enrolmentId: randomUUID(), start, pattern },
    ...(requestId !== undefined && { requestId }),
  });
  const children = [
    ...[one, one, two, three].map((requestId) => child(requestId, '2025-01-06')),
    child(coming, '2026-09-07'),
    child(undefined, '2025-01-06'),
  ];
  const [locationId, organiserId, deskId] = [randomUUID(), randomUUID(), randomUUID()];
  const data = { closureId, locationId, organiserId, deskId, from, children, offers: [] };
  return {
    ...{ id: randomUUID(), type: 'providerCapacity.closedSuddenly.v1', producer: 'providerCapacity', data },
    ...{ stream: `location-${locationId}`, revision: 9, position: 9, recordedAt: `${from}T09:00:00.000Z` },
    metadata: { ...operatorContext(), schemaVersion: 1, happenedAt: `${from}T09:00:00.000Z` },
  };
}

/** What the runner of a process does: the same event again until it is handled. */
async function handled(handle: (event: SourcedEvent) => Promise<void>, event: SourcedEvent): Promise<void> {
  try {
    await handle(event);
  } catch (error) {
    if (!(error instanceof PowerFailure)) throw error;
    await handle(event);
  }
}

async function closure(crash: Crash) {
  const { ports, close, remove } = await portsUnderTest({ now: `${from}T09:00:00.000Z` });
  const before = new IntakeStreams(ports.eventStore, ports.keys);
  const requests = [];
  for (let index = 0; index < 4; index++) requests.push(await registered(before, ports));
  const streams = new IntakeStreams(crashingStore(ports.eventStore, crash), ports.keys);
  const closures = new ClosureStreams(streams, ports.clock);
  const urgent = new UrgentRequestsProcess(closures, new UrgentRequests(streams, ports.clock));
  const closureId = randomUUID();
  await handled(new CallListProcess(closures).handle, closedSuddenly(closureId, requests));
  for await (const recorded of ports.eventStore.readStream(closureStream(closureId))) {
    const event = { ...recorded, ...(await streams.codec.decode(recorded)), producer: 'intake' };
    await handled(urgent.handle, event as unknown as SourcedEvent);
  }
  const { entries } = await closures.load(closureId);
  const files = await Promise.all(
    Object.values(entries).map(async ({ requestId }) =>
      requestId === undefined
        ? undefined
        : (await streams.careRequests.load(careRequestStream(requestId))).state,
    ),
  );
  let written = 0;
  for await (const _ of ports.eventStore.readAll({})) written++;
  await close();
  await remove();
  return { requests, entries: Object.values(entries), files, written };
}

describe('a sudden closure', () => {
  it('puts every child on the call list once, with an urgent request where the family is known', async () => {
    const { requests, entries, files } = await closure({ write: 0, moment: 'before' });
    expect(entries).toHaveLength(5);
    expect(entries.map(({ way }) => way)).toEqual(['new', 'new', 'new', 'goesOn', undefined]);
    expect(entries[3]?.requestId).toBe(requests[3]);
    for (const [index, file] of files.slice(0, 3).entries()) {
      expect(file).toMatchObject({ status: 'open' });
      expect(file?.content).toMatchObject({ child: content.child, applicant: content.applicant });
      expect(file?.content?.facts).toMatchObject({
        ...{ urgentReason: 'careFellAway', originalStart: from, follows: requests[index], pattern },
      });
    }
    expect(files[3]?.content?.facts).toMatchObject({ urgentReason: 'careFellAway' });
    expect(files[3]?.content?.facts.originalStart).toBe(content.facts.originalStart);
  });

  it('loses and doubles nobody, whichever write the power fails at', async () => {
    const whole = await closure({ write: 0, moment: 'before' });
    for (let write = 1; write <= 9; write++) {
      for (const moment of ['before', 'after'] as const) {
        const broken = await closure({ write, moment });
        expect(broken.entries.map(({ way }) => way)).toEqual(whole.entries.map(({ way }) => way));
        expect(broken.written).toBe(whole.written);
      }
    }
  });
});
