import { describe, expect, it } from '@jest/globals';
import { DomainError } from '@samenloket/event-sourcing';
import { collectStage, round, uuid } from '../../../../testing/collect-stage.js';
import { plainRoundSecret } from '../../../../testing/plain-round-work.js';
import { encodeContent } from '../../content/content-text.js';
import { RoundSecrets } from '../../round-secrets/round-secrets.js';
import { type CollectFrom, collectInThread } from './collect-in-thread.js';

const here = uuid('1a', 1);
const moment = { on: '2026-03-01', now: '2026-03-01T09:00:00.000Z' };
const data = { round, roundSecret: plainRoundSecret, ...moment };

async function stageWithRequests(requests: number) {
  const stage = await collectStage();
  await stage.location({ locationId: here, places: 3 });
  for (let nth = 0; nth < requests; nth++)
    await stage.request(uuid('aa', nth), { familyId: uuid('fa', nth), preferences: [here] });
  return stage;
}

describe('a round that is collected in a thread', () => {
  it('is the same as one that is collected here, and tells how much it is', async () => {
    await using stage = await stageWithRequests(3);
    const secrets = new RoundSecrets(plainRoundSecret);
    const numberOf = (requestId: string) => secrets.numberOf(round.roundId, requestId);
    const content = await stage.collect(
      {},
      {},
      { seed: secrets.seedOf(round.roundId), numberOf, on: moment.on },
    );
    const collected = await collectInThread(stage, data);
    expect(collected.inputs).toEqual(await encodeContent(content));
    expect(collected).toMatchObject({ groups: content.placeGroups.length, units: 3, children: 3 });
    expect(collected.ruleSets).toEqual(content.frame.ruleSets);
  });

  it('is refused when there is nothing to allocate, with the reason', async () => {
    await using stage = await stageWithRequests(0);
    await expect(collectInThread(stage, data)).rejects.toMatchObject({
      code: 'RULE_VIOLATED',
      message: expect.stringContaining('None of the 0 open requests') as unknown,
    });
  });

  it('says what the service could not read, and breaks off when the service fails or stops', async () => {
    await using stage = await stageWithRequests(1);
    const away = new DomainError('UNAVAILABLE', 'MongoDB does not answer.');
    const failing = (error: Error): CollectFrom => ({
      ...stage,
      askFreePlaces: async () => {
        throw error;
      },
    });
    await expect(collectInThread(failing(away), data)).rejects.toMatchObject(away);
    const fault = new Error('A fault in the service.');
    await expect(collectInThread(failing(fault), data)).rejects.toBe(fault);
    const stopped = collectInThread(stage, data, { signal: AbortSignal.abort() });
    await expect(stopped).rejects.toMatchObject({ code: 'RULE_VIOLATED' });
  });
});
