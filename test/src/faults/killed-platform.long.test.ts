import { describe, it } from '@jest/globals';
import { surviveKilledPlatforms } from './killed-platform.js';

describe('a platform that is killed again and again while people work', () => {
  it(
    'keeps every acknowledged request and acceptance, each once (15 kills)',
    () => surviveKilledPlatforms(15),
    600_000,
  );
});
