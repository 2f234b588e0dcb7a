import { describe, expect, it } from '@jest/globals';
import { Supposing } from './supposing.js';

describe('who tries out rounds', () => {
  it('waits for who was before, and is sent away when too many wait', async () => {
    const supposing = new Supposing();
    const course: string[] = [];
    const letGo = Promise.withResolvers<void>();
    const waiting = Array.from({ length: 12 }, (_, n) =>
      supposing.take(async () => {
        course.push(`begin ${n}`);
        if (n === 0) await letGo.promise;
        course.push(`end ${n}`);
      }),
    );
    await expect(supposing.take(async () => undefined)).rejects.toMatchObject({ code: 'CONFLICT' });
    expect(course).toEqual(['begin 0']);
    letGo.resolve();
    await Promise.all(waiting);
    expect(course.slice(0, 4)).toEqual(['begin 0', 'end 0', 'begin 1', 'end 1']);
    await expect(supposing.take(async () => 'there is room again')).resolves.toBe('there is room again');
  });
});
