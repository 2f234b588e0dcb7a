// Tests run on what ships: the compiled files. `tools/build.mjs` compiles tests beside their subjects.
import { globSync, readFileSync } from 'node:fs';

const isLong = process.env.SAMENLOKET_LONG !== undefined;
const isReplicated = Number(process.env.SAMENLOKET_TEST_REPLICAS ?? 1) > 1;
const isDistributed = process.env.SAMENLOKET_TEST_PROFILE === 'distributed';

/** What `npm test` leaves out: the long tests, and those that try more when there is time. */
function longTests() {
  const tests = globSync('{libs/*,services/*,gateway,test,test/doubles}/dist/**/*.test.js', {
    cwd: import.meta.dirname,
  });
  const mentionsIt = (file) =>
    /SAMENLOKET_LONG|\bisLong\b/.test(readFileSync(`${import.meta.dirname}/${file}`, 'utf8'));
  return tests.filter((file) => file.endsWith('.long.test.js') || mentionsIt(file));
}

export default {
  testMatch: isLong
    ? longTests().map((file) => `<rootDir>/${file}`)
    : ['<rootDir>/**/dist/**/!(*.long).test.js'],
  modulePathIgnorePatterns: ['<rootDir>/.nx/', '<rootDir>/data/'],
  testRunner: '<rootDir>/tools/jest/native-modules.mjs',
  testSequencer: '<rootDir>/tools/jest/longest-first.mjs',
  transform: {},
  testEnvironment: 'node',
  // Generous bounds on waiting, for a busy machine; nothing is measured by them.
  testTimeout: isLong || isReplicated ? 3_600_000 : isDistributed ? 900_000 : 300_000,
  maxWorkers: 2,
  // Jest keeps modules of suites that are over: a worker that has so much of them takes twice the time for the next.
  workerIdleMemoryLimit: '1GB',
};
