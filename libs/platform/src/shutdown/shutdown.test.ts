import { describe, expect, it } from '@jest/globals';
import { EventEmitter, once } from 'node:events';
import { Shutdown } from './shutdown.js';

const log = { info: () => undefined, error: () => undefined };

describe('a shutdown', () => {
  it('runs its steps one after the other, in order', async () => {
    const done: string[] = [];
    const shutdown = new Shutdown(log);
    for (const name of ['gateway', 'services', 'event store']) {
      shutdown.add({
        name,
        stop: async () => {
          await Promise.resolve();
          done.push(name);
        },
      });
    }
    expect(await shutdown.run()).toEqual({ failed: [] });
    expect(done).toEqual(['gateway', 'services', 'event store']);
  });

  it('runs once, however often it is asked', async () => {
    let runs = 0;
    const shutdown = new Shutdown(log);
    shutdown.add({ name: 'gateway', stop: () => void runs++ });
    await Promise.all([shutdown.run(), shutdown.run()]);
    await shutdown.run();
    expect(runs).toBe(1);
  });

  it('goes on behind a step that fails or hangs', async () => {
    const shutdown = new Shutdown(log);
    let closed = false;
    shutdown.add({
      name: 'gateway',
      stop: () => {
        throw new Error('broken');
      },
    });
    shutdown.add({ name: 'services', stop: () => new Promise(() => undefined), timeoutMs: 10 });
    shutdown.add({ name: 'event store', stop: () => void (closed = true) });
    expect(await shutdown.run()).toEqual({ failed: ['gateway', 'services'] });
    expect(closed).toBe(true);
  });

  it.each([
    ['SIGINT', 0],
    ['SIGTERM', 1],
  ])('begins at %s and gives exit code %i', async (signal, code) => {
    const process = new EventEmitter();
    const shutdown = new Shutdown(log);
    shutdown.add({ name: 'gateway', stop: () => (code ? Promise.reject(new Error('broken')) : undefined) });
    shutdown.onSignals(process, (given) => process.emit('exited', given));
    const exited = once(process, 'exited');
    process.emit(signal);
    expect(await exited).toEqual([code]);
  });

  it('can be taken off the signals again', () => {
    const process = new EventEmitter();
    const off = new Shutdown(log).onSignals(process, () => undefined);
    off();
    expect(process.listenerCount('SIGINT') + process.listenerCount('SIGTERM')).toBe(0);
  });
});
