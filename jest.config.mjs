// Tests run on what ships: the compiled files. `tools/build.mjs` compiles tests beside their subjects.
export default {
  testMatch: ['<rootDir>/**/dist/**/*.test.js'],
  modulePathIgnorePatterns: ['<rootDir>/.nx/', '<rootDir>/data/'],
  testPathIgnorePatterns: [
    '/node_modules/',
    ...(process.env.SAMENLOKET_LONG ? [] : ['\\.long\\.test\\.js$']),
  ],
  transform: {},
  testEnvironment: 'node',
  // Generous bounds on waiting, for a busy machine; nothing is measured by them.
  testTimeout: process.env.SAMENLOKET_TEST_PROFILE === 'distributed' ? 900_000 : 300_000,
  maxWorkers: 2,
};
