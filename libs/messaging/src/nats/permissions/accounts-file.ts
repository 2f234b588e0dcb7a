import type { Traffic } from '@samenloket/contracts';
import { type Permissions, permissionsOf } from './permissions.js';

/** The environment variable of nats-server with a user's password, or its bcrypt hash. */
export function passwordVariable(user: string): string {
  return `NATS_PASSWORD_${user.replaceAll(/([a-z])([A-Z])/g, '$1_$2').toUpperCase()}`;
}

export const systemUser = 'system';

/** The accounts of nats-server: one for the platform with a user each party, one for those who look after NATS. */
export function accountsFile(parties: Readonly<Record<string, Traffic>>): string {
  const users = Object.entries(parties).map(([user, traffic]) =>
    userBlock(user, permissionsOf(user, traffic)),
  );
  return `# Made from libs/contracts by "npm run nats-accounts"; do not change it by hand.
accounts {
  SAMENLOKET {
    jetstream: enabled
    users [
${users.join('\n')}
    ]
  }
  SYSTEM {
    users [ { user: ${systemUser}, password: $${passwordVariable(systemUser)} } ]
  }
}
system_account: SYSTEM
`;
}

/** Longer than any request takes. */
const answerWithin = '5m';

function userBlock(user: string, { publish, subscribe, answers }: Permissions): string {
  const responses = answers ? `\n          allow_responses: { max: 1, expires: "${answerWithin}" }` : '';
  return `      {
        user: ${user}
        password: $${passwordVariable(user)}
        permissions {
          publish: { allow: ${list(publish)} }
          subscribe: { allow: ${list(subscribe)} }${responses}
        }
      }`;
}

function list(subjects: readonly string[]): string {
  const lines = subjects.map((subject) => `\n            "${subject}"`);
  return `[${lines.join('')}\n          ]`;
}
