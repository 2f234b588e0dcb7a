import { describe, it } from '@jest/globals';
import { surviveKilledImports } from './killed-import.js';

describe('an import that is killed', () => {
  it('is finished by the same import, with nothing lost and nothing twice (3 kills)', () =>
    surviveKilledImports('tielt', 3, 1_000, 4_000));
});
