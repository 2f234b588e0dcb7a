// For mongosh: makes the replica set of one member, and a user per program, with its own database and nothing else.
// It may run again. A production set made by an operator needs the users only: docs/operations/install.md.
/* global require, process, db, rs, sleep, print */
const { readFileSync } = require('fs');
const { MONGODB_MEMBER, MONGODB_HOLDS, MONGODB_ROOT_PASSWORD_FILE, MONGODB_USERS_FOLDER } = process.env;

const databases = {
  'read-models': {
    intake: ['samenloket_intake'],
    'provider-capacity': ['samenloket_providerCapacity'],
    matching: ['samenloket_matching'],
    reporting: ['samenloket_reporting'],
    gateway: ['samenloket_gateway'],
    operator: [
      'samenloket_intake',
      'samenloket_providerCapacity',
      'samenloket_matching',
      'samenloket_reporting',
    ],
  },
  keys: { intake: ['samenloket_keys'], operator: ['samenloket_keys'] },
}[MONGODB_HOLDS];

const secretIn = (file) => readFileSync(file, 'utf8').trim();
const admin = db.getSiblingDB('admin');
admin.auth('root', secretIn(MONGODB_ROOT_PASSWORD_FILE));

if (!db.hello().setName) rs.initiate({ _id: 'rs0', members: [{ _id: 0, host: MONGODB_MEMBER }] });
while (!db.hello().isWritablePrimary) sleep(200);

for (const [user, names] of Object.entries(databases)) {
  const account = {
    pwd: secretIn(`${MONGODB_USERS_FOLDER}/${user}`),
    roles: names.map((name) => ({ role: 'readWrite', db: name })),
  };
  if (admin.getUser(user)) admin.updateUser(user, account);
  else admin.createUser({ user, ...account });
  print(`mongodb: user ${user} has ${names.join(', ')}`);
}
