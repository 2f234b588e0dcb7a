import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { brusselsTimeOf } from '@samenloket/regional';
import { endOfQuiet, usualQuietHours } from './quiet-hours.js';

describe('quiet hours', () => {
  it.each([
    ['an evening in summer', '2026-07-01T19:30:00.000Z', '2026-07-02T05:00:00.000Z'],
    ['an evening in winter', '2026-01-10T20:00:00.000Z', '2026-01-11T06:00:00.000Z'],
    ['a night', '2026-01-10T02:00:00.000Z', '2026-01-10T06:00:00.000Z'],
    ['the night in which summer time begins', '2026-03-28T23:30:00.000Z', '2026-03-29T05:00:00.000Z'],
    ['the night in which it ends', '2026-10-24T22:30:00.000Z', '2026-10-25T06:00:00.000Z'],
    ['the day', '2026-01-10T12:00:00.000Z', '2026-01-10T12:00:00.000Z'],
    ['seven in the morning', '2026-01-10T06:00:00.000Z', '2026-01-10T06:00:00.000Z'],
  ])('let a message of %s go at the right moment', (_when, instant, goes) => {
    expect(endOfQuiet(instant, usualQuietHours)).toBe(goes);
  });

  it('may lie within a day, or not be there', () => {
    const siesta = { from: '12:00', to: '14:00' };
    expect(endOfQuiet('2026-01-10T11:30:00.000Z', siesta)).toBe('2026-01-10T13:00:00.000Z');
    expect(endOfQuiet('2026-01-10T02:00:00.000Z', { from: '07:00', to: '07:00' })).toBe(
      '2026-01-10T02:00:00.000Z',
    );
  });

  it('never send back in time, never wait a day, and end outside the quiet hours', () => {
    const anyInstant = fc.date({
      min: new Date('2020-01-01'),
      max: new Date('2030-01-01'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(anyInstant, (date) => {
        const [instant, goes] = [date.toISOString(), endOfQuiet(date.toISOString(), usualQuietHours)];
        expect(goes >= instant).toBe(true);
        expect(Date.parse(goes) - Date.parse(instant)).toBeLessThanOrEqual(11 * 3_600_000);
        const time = brusselsTimeOf(goes);
        expect(time >= '07:00' && time < '21:00').toBe(true);
      }),
    );
  });
});
