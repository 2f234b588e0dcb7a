// Makes a user per program at EventStoreDB/KurrentDB, closes the store to everybody else, and lets the programs read the
// log of all streams, from which views and feeds follow. It may run again: passwords become those of today.
import { EventStoreDBClient, jsonEvent } from '@eventstore/db-client';
import { Buffer } from 'node:buffer';
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/* global fetch */

const group = 'samenloket';
const programs = ['intake', 'provider-capacity', 'matching', 'reporting', 'operator'];
const { EVENT_STORE_HOST, EVENT_STORE_ADMIN_PASSWORD_FILE, EVENT_STORE_USERS_FOLDER } = process.env;
const secretIn = (file) => readFileSync(file, 'utf8').trim();
const adminPassword = secretIn(EVENT_STORE_ADMIN_PASSWORD_FILE);
/** What a server that was told nothing else begins with. */
const firstPassword = 'changeit';

async function post(path, body, password = adminPassword) {
  return fetch(`https://${EVENT_STORE_HOST}${path}`, {
    method: 'POST',
    body: JSON.stringify(body),
    headers: {
      'content-type': 'application/json',
      authorization: `Basic ${Buffer.from(`admin:${password}`).toString('base64')}`,
    },
  });
}

/** A server that begins with the password that everybody knows gets another before anything else. */
async function takeOver() {
  const taken = await post(
    '/users/admin/command/change-password',
    { currentPassword: firstPassword, newPassword: adminPassword },
    firstPassword,
  );
  if (!taken.ok) return;
  const ops = await post('/users/ops/command/reset-password', {
    newPassword: randomBytes(24).toString('base64url'),
  });
  console.log(`event store: first passwords replaced (ops: HTTP ${ops.status})`);
}

async function setUser(loginName) {
  const password = secretIn(join(EVENT_STORE_USERS_FOLDER, loginName));
  const made = await post('/users/', {
    loginName,
    fullName: loginName,
    groups: [group],
    password,
  });
  const answer =
    made.status === 409
      ? await post(`/users/${loginName}/command/reset-password`, { newPassword: password })
      : made;
  if (!answer.ok) throw new Error(`The event store refuses user ${loginName}: HTTP ${answer.status}`);
  console.log(`event store: user ${loginName} is there`);
}

async function setRights() {
  const client = EventStoreDBClient.connectionString(
    `esdb://admin:${encodeURIComponent(adminPassword)}@${EVENT_STORE_HOST}?tls=true&tlsCaFile=${process.env.NODE_EXTRA_CA_CERTS}`,
  );
  const onlyAdmins = '$admins';
  await client.appendToStream(
    '$settings',
    jsonEvent({
      type: 'update-default-acl',
      data: {
        $userStreamAcl: { $r: group, $w: group, $d: onlyAdmins, $mr: group, $mw: onlyAdmins },
        $systemStreamAcl: {
          $r: onlyAdmins,
          $w: onlyAdmins,
          $d: onlyAdmins,
          $mr: onlyAdmins,
          $mw: onlyAdmins,
        },
      },
    }),
  );
  await client.setStreamMetadata('$all', { acl: { readRoles: [onlyAdmins, group] } });
  await client.dispose();
  console.log(`event store: only ${group} reads and writes`);
}

await takeOver();
for (const program of programs) await setUser(program);
await setRights();
