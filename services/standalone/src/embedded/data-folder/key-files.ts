import { copyFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** The region's and the sign-in's secrets beside the families' keys; those are a database with a backup of its own. */
export async function copyKeyFiles(from: string, to: string): Promise<void> {
  const files = (await readdir(from)).filter((name) => !name.includes('.sqlite') && name !== 'backups.json');
  await Promise.all(files.map((name) => copyFile(join(from, name), join(to, name))));
}
