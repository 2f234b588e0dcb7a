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
  testTimeout: 120_000,
};
