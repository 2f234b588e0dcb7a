import { describe, expect, it } from '@jest/globals';
import { faultLines } from './output.js';

const row = (number: number) => ({
  path: `aanvragen.csv, row ${number}, datum_vraag`,
  message: `aanvragen.csv, row ${number}, column datum_vraag: found nothing; allowed: a date`,
});

describe('the faults of a refusal', () => {
  it('are not repeated when the message says the only one', () => {
    expect(faultLines({ message: `Refused: ${row(3).message}`, faults: [row(3)] })).toEqual([]);
  });

  it('name their place once', () => {
    const setting = { path: 'waarde', message: 'must be a number' };
    expect(faultLines({ message: 'Refused', faults: [row(3), setting] })).toEqual([
      '  aanvragen.csv, row 3, column datum_vraag: found nothing; allowed: a date',
      '  waarde: must be a number',
    ]);
  });

  it('of a whole file that is wrong do not fill the screen', () => {
    const faults = Array.from({ length: 1_000 }, (_, index) => row(index));
    const lines = faultLines({ message: 'Refused', faults });
    expect(lines).toHaveLength(51);
    expect(lines.at(-1)).toBe('  and 950 more (--json shows all)');
  });
});
