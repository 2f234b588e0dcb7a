import { describe, it } from '@jest/globals';
import { surviveKilledImports } from './killed-import.js';

describe('an import that is killed again and again', () => {
  it(
    'is finished by the same import, with nothing lost and nothing twice (20 kills)',
    () => surviveKilledImports(20, 400, 6_000),
    600_000,
  );
});
