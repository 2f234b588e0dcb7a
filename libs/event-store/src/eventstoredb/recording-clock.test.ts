import { describe, expect, it } from '@jest/globals';
import { ManualClock } from '@samenloket/event-sourcing';
import { RecordingClock } from './recording-clock.js';

const [early, middle, late] = [1, 2, 3].map((minute) => `2026-03-02T09:0${minute}:00.000Z`) as [
  string,
  string,
  string,
];

describe('the moments at which events are recorded', () => {
  it('never fall for one writer, whatever its clock does, nor along a stream', () => {
    const clock = new ManualClock(new Date(middle));
    const recording = new RecordingClock(clock);
    expect(recording.after('')).toBe(middle);
    clock.moveTo(new Date(early));
    expect(recording.after('')).toBe(middle);
    expect(recording.after(late)).toBe(late);
    expect(recording.after('')).toBe(late);
  });

  it('are those of several writers when they are told again: they fall between streams, and never along one', () => {
    const clock = new ManualClock(new Date(middle));
    const retelling = new RecordingClock(clock, true);
    expect(retelling.after('')).toBe(middle);
    clock.moveTo(new Date(early));
    expect(retelling.after('')).toBe(early);
    expect(retelling.after(late)).toBe(late);
    expect(retelling.after('')).toBe(early);
  });
});
