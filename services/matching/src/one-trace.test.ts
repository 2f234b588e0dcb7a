import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { silentLog } from '@samenloket/event-sourcing';
import { startTelemetry, type Telemetry, tracedPorts, tracedSchema } from '@samenloket/platform/telemetry';
import { InMemoryTraces } from '@samenloket/platform/testing';
import { eventually } from './testing/eventually.js';
import { accept, madeOffer, scene } from './testing/offer-scene.js';

let traces: InMemoryTraces;
let telemetry: Telemetry;

beforeEach(() => {
  traces = new InMemoryTraces();
  telemetry = startTelemetry({ service: 'matching', instance: 'm-1', exporter: traces, log: silentLog });
});
afterEach(() => telemetry.shutdown());

describe('the trace of a mutation', () => {
  it('goes on to the other service, into the log, and to what families and desks read', async () => {
    await using matching = await scene({ around: (ports) => tracedPorts(ports, 'matching', telemetry) });
    tracedSchema(matching.service.schema, telemetry);
    const offer = await madeOffer(matching);
    await accept(matching, await matching.asParent(), { offerId: offer.id });
    await eventually(() => matching.capacity.standings.get(offer.id) === 'enrolled');
    const steps = [
      /^append offers$/,
      /^take in offers_v/,
      /^ask providerCapacity.confirmHold/,
      /^answer providerCapacity.confirmHold/,
    ];
    const namesInTrace = () =>
      traces.ofTrace(traces.named('mutation acceptOffer')[0]?.traceId).map(({ name }) => name);
    await eventually(async () => {
      await telemetry.flush();
      return steps.every((step) => namesInTrace().some((name) => step.test(name)));
    });
    expect(traces.parentsOf('append offers')).toContain('mutation acceptOffer');
    expect(traces.parentsOf('answer providerCapacity.confirmHold.v1')).toEqual([
      'ask providerCapacity.confirmHold.v1',
    ]);
  });
});
