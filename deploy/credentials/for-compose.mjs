// The one-shot service of docker-compose.yml: a folder per secret in the volume `credentials`, readable for the user of
// the container that mounts it. What is there already stays. Further folders named are given to the programs to write in.
import { chmodSync, chownSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gateway, makeCredentials, programs } from './credentials.mjs';

const [folder = '/credentials', ...writable] = process.argv.slice(2);
const program = 10001;
/** Whom the containers run as, where it is not our own user. */
const users = {
  'event-store-server': 1000,
  'mongodb-server': 999,
  'mongodb-users': 999,
  'keys-mongodb-server': 999,
  'keys-mongodb-users': 999,
  grafana: 472,
};
const variables = {
  'event-store-url': 'SAMENLOKET_EVENT_STORE',
  'mongodb-url': 'SAMENLOKET_MONGODB',
  'keys-mongodb-url': 'SAMENLOKET_KEYS_MONGODB',
};

const shellLines = (content) =>
  Object.entries(content)
    .map(([variable, value]) => `${variable}='${value}'\n`)
    .join('');

/** What Compose could only take inline: node reads it with --env-file. */
function withEnvironment([name, content]) {
  if (name === 'nats-passwords') return [name, { environment: shellLines(content) }];
  if (![...programs, gateway].some((one) => name === `${one}-credentials`)) return [name, content];
  const lines = Object.entries(variables).flatMap(([key, variable]) =>
    content[key] ? [`${variable}=${content[key]}`] : [],
  );
  return [name, { ...content, environment: `${lines.join('\n')}\n` }];
}

function write(path, content, user, mode) {
  writeFileSync(path, content, { mode });
  chownSync(path, user, user);
}

for (const one of writable) chownSync(one, program, program);

if (existsSync(join(folder, 'made'))) {
  console.log('credentials: there already');
} else {
  const made = Object.entries(makeCredentials('localhost')).map(withEnvironment);
  for (const [name, content] of made) {
    const user = users[name] ?? program;
    mkdirSync(join(folder, name), { recursive: true });
    for (const [key, text] of Object.entries(content)) write(join(folder, name, key), text, user, 0o400);
    chownSync(join(folder, name), user, user);
  }
  // Two that every container may read.
  for (const open of ['ca/ca.crt', 'token-keys/jwks.json']) chmodSync(join(folder, open), 0o444);
  writeFileSync(join(folder, 'made'), '');
  console.log(`credentials: ${made.length} secrets made`);
}
