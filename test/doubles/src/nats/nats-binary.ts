import { access, constants } from 'node:fs/promises';
import { delimiter, join } from 'node:path';

/** Debian puts it where users who are not root do not look. */
const alsoIn = ['/usr/sbin', '/usr/local/bin', '/usr/local/sbin'];

/** @throws Error that says what to install */
export async function natsBinary(
  folders = [...(process.env['PATH'] ?? '').split(delimiter), ...alsoIn],
): Promise<string> {
  for (const folder of folders.filter(Boolean)) {
    const path = join(folder, 'nats-server');
    if (await executable(path)) return path;
  }
  throw new Error(
    'nats-server is not installed. Install it (Debian and Ubuntu: "apt-get install nats-server"; others: https://github.com/nats-io/nats-server/releases, on the PATH) and try again.',
  );
}

async function executable(path: string): Promise<boolean> {
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
}
