import { describe, expect, it } from '@jest/globals';
import { fileURLToPath } from 'node:url';
import { IntakeUnderTest } from '../../testing/intake-under-test.js';

const rand = fileURLToPath(new URL('../../../../../test/data/rand', import.meta.url));

describe('importing a file set', () => {
  it('brings in the desk, its requests and what happened to them', async () => {
    await using platform = await IntakeUnderTest.start();
    const report = await platform.intake.importFileSet({ folder: rand });
    console.log(report);
  });
});
