import { describe, expect, it } from '@jest/globals';
import { specification } from '@samenloket/event-sourcing/testing';
import { takesPart } from '@samenloket/regional';
import { participationDecider } from './participation.js';

const { given, when } = specification(participationDecider);
const period = (from: string, until?: string) => ({
  organiserId: 'organiser-1',
  from,
  ...(until !== undefined && { until }),
});
const set = (from: string, until?: string) =>
  ({ type: 'SetParticipation', deskId: 'desk-1', participation: period(from, until) }) as const;
const recorded = (from: string, until?: string) =>
  ({ type: 'ParticipationSet', data: { deskId: 'desk-1', ...period(from, until) } }) as const;

describe('which organisers take part, and since when', () => {
  it('an organiser takes part while nothing else is recorded, and then on the days that are', () => {
    given(recorded('2024-01-01', '2024-12-31'), recorded('2026-01-01')).thenState((known) => {
      const takenOn = (date: string) => takesPart(known, 'organiser-1', date);
      expect(['2023-12-31', '2024-01-01', '2024-12-31', '2025-06-01', '2026-01-01'].map(takenOn)).toEqual([
        false,
        true,
        true,
        false,
        true,
      ]);
      expect(takesPart(known, 'organiser-2', '2023-12-31')).toBe(true);
    });
  });

  it('a period gets an end later, and again the same changes nothing', () => {
    given(recorded('2024-01-01'))
      .when(set('2024-01-01', '2026-06-30'))
      .then(recorded('2024-01-01', '2026-06-30'));
    given(recorded('2024-01-01', '2026-06-30')).when(set('2024-01-01', '2026-06-30')).thenNothing();
  });

  it('a period does not end before it begins', () =>
    when(set('2024-01-02', '2024-01-01')).thenFails('BAD_INPUT'));
});
