import { describe, it } from '@jest/globals';
import { killWriters } from '../testing/kill-writers.js';

describe('A writing process that is killed', () => {
  const generousMinutes = 20 * 60_000;
  it('200 times has lost no acknowledged append and doubled none', () => killWriters(200), generousMinutes);
});
