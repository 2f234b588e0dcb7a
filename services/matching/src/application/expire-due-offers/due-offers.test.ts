import { describe, expect, it } from '@jest/globals';
import { eventually } from '../../testing/eventually.js';
import { madeOffer, scene } from '../../testing/offer-scene.js';

describe('the lateness of terms', () => {
  it('counts from the end of the last day in Brussels until the offer has expired', async () => {
    await using matching = await scene();
    const lateness = async () => (await matching.service.work.progress.look()).deadlineLatenessSeconds;
    expect(await lateness()).toBe(0);
    const { answerBy } = await madeOffer(matching);
    expect(answerBy).toBe('2026-03-11');
    matching.clock.moveTo(new Date('2026-03-11T22:59:59Z'));
    expect(await lateness()).toBe(0);
    matching.clock.moveTo(new Date('2026-03-12T01:00:00Z'));
    await eventually(async () => (await lateness()) === 7_200.001);
    expect(await matching.service.expireDueOffers()).toBe(1);
    await eventually(async () => (await lateness()) === 0);
  });
});
