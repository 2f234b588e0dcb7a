import { readFile } from 'node:fs/promises';
import { DomainError } from '@samenloket/event-sourcing';

/** What stands in a file that the configuration names; the line end of an editor does not count. */
export async function readSecret(file: string): Promise<string> {
  try {
    return (await readFile(file, 'utf8')).trim();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new DomainError('BAD_INPUT', `${file} cannot be read (${code}). The configuration names it.`);
  }
}
