import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type LocalSet, startLocalSet } from '@samenloket/doubles';
import { SystemClock } from '@samenloket/event-sourcing';
import { DevelopmentTokenSigner } from '@samenloket/platform';
import { metricValue } from '@samenloket/platform/testing';
import type { Platform } from '@samenloket/standalone';
import { openOperatorPlatform } from '@samenloket/standalone/operator';
import { randomUUID } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { temporaryFolder } from '../harness/folders.js';
import { ask } from '../harness/graphql.js';
import { importSmallRegion, type SmallRegion } from '../harness/small-region.js';
import { signToken } from '../harness/tokens.js';
import * as documents from '../journeys/documents.js';
import { plan } from '../journeys/journey.js';
import { TracesCollector } from './traces-collector.js';

const canary = 'Kanarievogel';

describe('what the processes of the distributed profile tell of a family that asks and accepts', () => {
  const opened = new AsyncDisposableStack();
  let collector: TracesCollector;
  let set: LocalSet;
  let platform: Platform;
  let region: SmallRegion;
  let metrics: string;

  beforeAll(async () => {
    collector = opened.use(await TracesCollector.listen());
    const { path: folder } = opened.use(await temporaryFolder());
    const environment = { SAMENLOKET_TRACES_URL: collector.url };
    set = opened.use(await startLocalSet({ folder, environment, logLevel: 'info' }));
    platform = await openOperatorPlatform(set.operatorEnvironment);
    opened.defer(() => platform.close());
    region = await importSmallRegion({ platform });
    await registerOfferAccept(folder);
    const ports = JSON.parse(await readFile(join(folder, 'ports.json'), 'utf8')) as Record<string, number>;
    const ours = Object.keys(ports).filter((name) => !/^(event-store|mongodb|nats)$/.test(name));
    const pages = await Promise.all(
      ours.map(async (name) => (await fetch(`http://localhost:${ports[name]}/metrics`)).text()),
    );
    metrics = pages.join('\n');
  });
  afterAll(() => opened.disposeAsync());

  async function registerOfferAccept(folder: string): Promise<void> {
    const signer = await DevelopmentTokenSigner.open({
      folder: join(folder, 'keys'),
      clock: new SystemClock(),
    });
    const familyId = randomUUID();
    const family = await signToken(signer, 'parent', { familyId });
    const organiser = await signToken(signer, 'organiserCoordinator', { organiserId: region.organiserId });
    const wanted = { start: '2027-09-01', pattern: plan('ma:D di:D') };
    const request = {
      channel: 'online',
      wantedStart: wanted.start,
      facts: { nisAsked: region.first.nis, pattern: wanted.pattern, preferences: [region.large.id] },
      child: { firstName: canary, lastName: canary, birthDate: '2027-03-17' },
      applicant: {
        firstName: canary,
        lastName: canary,
        phone: '+32470111222',
        email: `${canary}@voorbeeld.be`,
      },
    };
    const { registerCareRequest } = await ask<{ registerCareRequest: { id: string; position: number } }>(
      set.url,
      family,
      documents.register,
      { input: request },
    );
    await platform.caughtUp(registerCareRequest.position);
    const { id: locationId, placeGroupId } = region.large;
    const place = { requestId: registerCareRequest.id, locationId, placeGroupId, ...wanted };
    const { makeOffer } = await ask<{ makeOffer: { offer: { id: string } } }>(
      set.url,
      organiser,
      documents.makeOffer,
      { input: place },
    );
    await platform.settled();
    await ask(set.url, family, documents.acceptOffer, { input: { offerId: makeOffer.offer.id } });
    await platform.settled();
  }

  it('is one trace from the gateway over services, NATS and the log to the read models of others', async () => {
    const trace = await collector.traceOf('mutation makeOffer', [
      /^ask providerCapacity\.holdHalfDays/,
      /^answer providerCapacity\.holdHalfDays/,
      /^append offers$/,
      /^take in offers_v/,
      /^take in reportedRequests_v/,
    ]);
    const services = new Set(trace.map(({ service }) => service));
    for (const service of ['gateway', 'matching', 'providerCapacity', 'reporting'])
      expect(services).toContain(service);
    const roots = trace.filter(({ parentSpanId }) => !parentSpanId);
    expect(roots).toMatchObject([{ service: 'gateway', name: 'POST /graphql' }]);
  });

  it('goes on to what follows from it in a process', async () => {
    await collector.traceOf('mutation acceptOffer', [
      /^ask providerCapacity\.confirmHold/,
      /^answer providerCapacity\.confirmHold/,
      /^append (?!offers)/,
      /^take in enrolments_v/,
    ]);
  });

  it('is measured', () => {
    for (const service of ['intake', 'providerCapacity', 'matching', 'reporting', 'gateway'])
      expect(metricValue(metrics, 'samenloket_ready', { service })).toBe(1);
    for (const service of ['intake', 'providerCapacity', 'matching', 'reporting']) {
      expect(metricValue(metrics, 'samenloket_event_store_up', { service })).toBe(1);
      expect(metricValue(metrics, 'samenloket_documents_up', { service })).toBe(1);
      expect(metricValue(metrics, 'samenloket_nats_connected', { service })).toBe(1);
      expect(metricValue(metrics, 'samenloket_lag_events', { service })).toBeGreaterThanOrEqual(0);
    }
    const asked = { contract: 'providerCapacity.holdHalfDays.v1', outcome: 'ok' };
    expect(metricValue(metrics, 'samenloket_request_seconds_count', asked)).toBeGreaterThan(0);
    for (const lease of ['process:followCapacity', 'deadlines', 'relay'])
      expect(metricValue(metrics, 'samenloket_lease_owner', { service: 'matching', lease })).toBe(1);
    const inTenDays = Date.now() / 1_000 + 10 * 24 * 3_600;
    const expires = metricValue(metrics, 'samenloket_certificate_expiry_timestamp_seconds', { file: 'ca' });
    expect(expires).toBeGreaterThan(inTenDays);
    expect(metrics).not.toMatch(/^samenloket_collector_failed{.*} 1$/m);
    const accepted = { service: 'gateway', operation: 'mutation', field: 'acceptOffer', outcome: 'ok' };
    expect(metricValue(metrics, 'samenloket_graphql_seconds_count', accepted)).toBe(1);
    expect(metricValue(metrics, 'samenloket_deadline_lateness_seconds')).toBe(0);
  });

  it('names nobody: not in spans, not in metrics, not in logs', async () => {
    const logs = join(set.folder, 'logs');
    const texts = await Promise.all((await readdir(logs)).map((file) => readFile(join(logs, file), 'utf8')));
    expect(collector.received).toContain('registerCareRequest');
    for (const text of [collector.received, metrics, ...texts]) expect(text).not.toContain(canary);
  });
});
