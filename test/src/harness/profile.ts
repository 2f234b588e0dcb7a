/** In which profile the end-to-end suite runs; `npm test` runs it in both. */
export const profile = process.env['SAMENLOKET_TEST_PROFILE'] === 'distributed' ? 'distributed' : 'embedded';

/** Replicas of each service in the distributed profile. */
export const replicas = Number(process.env['SAMENLOKET_TEST_REPLICAS'] ?? 1);

/** Whether there is time for all of it, as in `npm run test:long`, whose last part has two replicas of each service. */
export const isLong = process.env['SAMENLOKET_LONG'] !== undefined || replicas > 1;
