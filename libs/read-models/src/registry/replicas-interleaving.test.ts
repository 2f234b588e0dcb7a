import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { happened } from './fixture.js';
import { type Replica, Replicas } from './replicas-fixture.js';

const step = fc.record({
  ids: fc.uniqueArray(fc.constantFrom('a', 'b', 'c'), { maxLength: 2 }),
  removes: fc.boolean(),
  replica: fc.nat(1),
  then: fc.constantFrom('nothing', 'nothing', 'nothing', 'read', 'expire', 'rebuild', 'restart'),
});

describe('A view on two replicas', () => {
  it('says what its events say, whoever owns it when, and wherever it is rebuilt', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 25 }), async (steps) => {
        const replicas = new Replicas();
        const running: Replica[] = [await replicas.start(), await replicas.start()];
        for (const [index, { ids, removes, replica, then }] of steps.entries()) {
          const position = index + 1;
          const type = ids.length === 0 ? 'unrelated' : removes ? 'removed' : 'noted';
          replicas.feed.publish(happened(position, type, ids));
          const asked = running[replica];
          if (then === 'read') await asked?.reader.waitFor(position);
          if (then === 'expire') replicas.table.expire('view:journal@1');
          if (then === 'rebuild') await asked?.registry.rebuild('journal');
          if (then === 'restart') {
            await asked?.registry.stop();
            running[replica] = await replicas.start();
          }
        }
        for (const { registry, reader } of running) {
          await reader.waitFor(steps.length);
          const { present, expected } = await registry.verify('journal');
          expect(present).toEqual(expected);
        }
        await replicas.stop();
      }),
      { numRuns: 25 },
    );
  });
});
