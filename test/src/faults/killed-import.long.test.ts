import { describe, it } from '@jest/globals';
import { surviveKilledImports } from './killed-import.js';

describe('an import that is killed again and again', () => {
  it.each([
    ['brugge', 800, 12_000],
    ['tielt', 500, 5_000],
    ['rand', 300, 1_200],
  ] as const)(
    'is finished by the same import, with nothing lost and nothing twice (%s, 20 kills)',
    (set, first, last) => surviveKilledImports(set, 20, first, last),
    900_000,
  );
});
