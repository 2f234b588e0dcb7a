import { describe, expect, it } from '@jest/globals';
import { Health, NotHealthy } from './health.js';

describe('the health of a process', () => {
  it('is up when nothing says otherwise', async () => {
    expect(await new Health().ask('live')).toEqual({ status: 'up', checks: {} });
  });

  it('is down when one check fails, and says which and why', async () => {
    const health = new Health();
    health.add('ready', 'eventStore', () => undefined);
    health.add('ready', 'views', async () => {
      throw new NotHealthy('catching up: 200 of 900');
    });
    expect(await health.ask('ready')).toEqual({
      status: 'down',
      checks: { eventStore: { status: 'up' }, views: { status: 'down', says: 'catching up: 200 of 900' } },
    });
  });

  it('keeps the words of unexpected errors to itself', async () => {
    const health = new Health();
    health.add('ready', 'eventStore', () => {
      throw new Error('/data/events.sqlite: disk full');
    });
    expect((await health.ask('ready')).checks).toEqual({ eventStore: { status: 'down', says: 'failed' } });
  });

  it('asks each probe its own checks, anew each time', async () => {
    const health = new Health();
    let asked = 0;
    health.add('startup', 'import', () => {
      if (++asked === 1) throw new NotHealthy('running');
    });
    expect((await health.ask('startup')).status).toBe('down');
    expect((await health.ask('startup')).status).toBe('up');
    expect((await health.ask('live')).status).toBe('up');
    expect(asked).toBe(2);
  });

  it('refuses two checks of one name', () => {
    const health = new Health();
    health.add('live', 'loop', () => undefined);
    expect(() => health.add('live', 'loop', () => undefined)).toThrow('already is a live check called loop');
  });
});
