import { readFile } from 'node:fs/promises';
import { DomainError } from '@samenloket/event-sourcing';

/** A secret of the region that hashes are made with. @throws DomainError BAD_INPUT when it is too short to be one */
export async function readRegionSecret(file: string): Promise<Buffer> {
  const secret = await readSecret(file);
  if (secret.length >= 32) return Buffer.from(secret);
  throw new DomainError('BAD_INPUT', `${file} must hold at least 32 characters.`);
}

/** What stands in a file that the configuration names; the line end of an editor does not count. */
export async function readSecret(file: string): Promise<string> {
  try {
    return (await readFile(file, 'utf8')).trim();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new DomainError('BAD_INPUT', `${file} cannot be read (${code}). The configuration names it.`);
  }
}
