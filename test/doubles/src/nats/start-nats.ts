import { randomBytes } from 'node:crypto';
import { copyFile, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { traffic, type Traffic } from '@samenloket/contracts';
import { accountsFile, passwordVariable, systemUser } from '@samenloket/messaging/nats';
import { createDevelopmentCertificates } from '../certificates.js';
import { freePort } from '../free-port.js';
import { NatsProcess } from './nats-process.js';

export interface NatsSettings {
  /** For configuration, certificates, passwords and the store; made when it is not there. */
  readonly folder: string;
  /** Default: a free one. */
  readonly port?: number;
  /** More users than the platform's own, for tests. */
  readonly extraUsers?: Readonly<Record<string, Traffic>>;
  /** Default: a throw-away authority in the folder. */
  readonly certificates?: { readonly caFile: string; readonly certFile: string; readonly keyFile: string };
}

export interface StartedNats extends AsyncDisposable {
  readonly url: string;
  readonly caFile: string;
  readonly passwordFileOf: (user: string) => string;
  readonly passwordOf: (user: string) => string;
  readonly pid: number | undefined;
  /** Orderly. */
  stop(): Promise<void>;
  /** As by `kill -9`. */
  kill(): Promise<void>;
  /** Removes the store of JetStream; of a server that runs, only once it is killed. */
  wipe(): Promise<void>;
  /** Starts it again on the same port; resolves when it answers. */
  restart(): Promise<void>;
}

const shipped = join(import.meta.dirname, '../../../../deploy/nats');

/**
 * Starts a real nats-server with the shipped configuration: TLS, permissions, JetStream.
 * @throws Error that says what to install when there is no nats-server
 */
export async function startNats({
  folder,
  port,
  extraUsers = {},
  certificates,
}: NatsSettings): Promise<StartedNats> {
  await mkdir(folder, { recursive: true });
  const tls = certificates ?? (await createDevelopmentCertificates(join(folder, 'certificates')));
  const passwords = await writePasswords(folder, [...Object.keys({ ...traffic, ...extraUsers }), systemUser]);
  await copyFile(join(shipped, 'nats-server.conf'), join(folder, 'nats-server.conf'));
  await writeFile(join(folder, 'accounts.conf'), accountsFile({ ...traffic, ...extraUsers }));
  const store = join(folder, 'jetstream');
  const [clientPort, monitorPort] = [port ?? (await freePort()), await freePort()];
  const server = new NatsProcess(
    join(folder, 'nats-server.conf'),
    join(folder, 'nats-server.log'),
    monitorPort,
    {
      NATS_SERVER_NAME: 'samenloket',
      NATS_PORT: String(clientPort),
      NATS_MONITOR: `127.0.0.1:${monitorPort}`,
      NATS_STORE: store,
      NATS_CERT_FILE: tls.certFile,
      NATS_KEY_FILE: tls.keyFile,
      ...Object.fromEntries(
        [...passwords].map(([user, password]) => [passwordVariable(user), `"${password}"`]),
      ),
    },
  );
  await server.start();
  return {
    url: `tls://localhost:${clientPort}`,
    caFile: tls.caFile,
    passwordFileOf: (user) => passwordFile(folder, user),
    passwordOf: (user) => passwords.get(user) ?? '',
    get pid() {
      return server.pid;
    },
    stop: () => server.end('SIGTERM'),
    kill: () => server.end('SIGKILL'),
    wipe: () => rm(store, { recursive: true, force: true }),
    restart: async () => {
      await server.end('SIGKILL');
      await server.start();
    },
    [Symbol.asyncDispose]: () => server.end('SIGKILL'),
  };
}

const passwordFile = (folder: string, user: string) => join(folder, `${user}.password`);

async function writePasswords(folder: string, users: readonly string[]): Promise<Map<string, string>> {
  const passwords = new Map(users.map((user) => [user, randomBytes(24).toString('base64url')]));
  for (const [user, password] of passwords) {
    await writeFile(passwordFile(folder, user), password, { mode: 0o600 });
  }
  return passwords;
}
