import { describe, it } from '@jest/globals';
import { surviveKilledPlatforms } from './killed-platform.js';

describe('a platform that is killed while people work', () => {
  it('keeps every acknowledged request and acceptance, each once (3 kills)', () => surviveKilledPlatforms(3));
});
