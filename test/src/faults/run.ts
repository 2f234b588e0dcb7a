// `npm run test:faults -- --kills 1000 [--minutes M] [--seed S] [--profile embedded]`: kills processes at work, and says
// whether the platform kept its word. It ends after so many kills or minutes, and then checks.
import { parseArgs } from 'node:util';
import { distributedSet } from './drivers/distributed-set.js';
import { embeddedSet } from './drivers/embedded-set.js';
import { type Kill, surviveKills } from './drivers/kills.js';

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '1000' },
    minutes: { type: 'string' },
    seed: { type: 'string' },
    profile: { type: 'string', default: 'distributed' },
  },
});
const kills = Number(values.kills);
const seed = values.seed === undefined ? Math.floor(Math.random() * 2 ** 32) : Number(values.seed);
const enough =
  values.minutes === undefined ? undefined : AbortSignal.timeout(Number(values.minutes) * 60_000);
console.log(`${kills} kills with seed ${seed}`);
const onKill = ({ number, process, readyMs, servingMs }: Kill) =>
  console.log(
    `${number}/${kills}  ${process} is ready again after ${Math.round(readyMs)} ms, people ${Math.round(servingMs)} ms later`,
  );

await using set = await (values.profile === 'embedded' ? embeddedSet() : distributedSet());
try {
  const summary = await surviveKills({ set, seed, kills, onKill, ...(enough && { enough }) });
  console.log(JSON.stringify({ ...summary, kills: undefined }, undefined, 2));
  console.log(`killed: ${summary.kills.length} times`);
  const slowest = Math.max(...summary.kills.map(({ readyMs }) => readyMs));
  console.log(`slowest to be ready: ${Math.round(slowest)} ms`);
  if (summary.violations.length + summary.unsound.length > 0)
    throw new Error('The platform did not keep its word.');
} catch (error) {
  console.error(error, `\nThe data and the logs are left in ${set.keep()}`);
  process.exitCode = 1;
}
