import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { accepts } from './readiness.js';
import { freePorts } from '../free-port.js';

/**
 * A port for each name, the same at the next start on this folder: replicas and clients find each other again.
 * Taken by somebody else meanwhile: then another one.
 */
export async function keptPorts(folder: string, names: readonly string[]): Promise<(name: string) => number> {
  const file = join(folder, 'ports.json');
  const kept: Record<string, number> = await readFile(file, 'utf8').then(
    (text) => JSON.parse(text) as Record<string, number>,
    () => ({}),
  );
  const wanting: string[] = [];
  for (const name of names) {
    const port = kept[name];
    if (port === undefined || (await accepts(port))) wanting.push(name);
  }
  const fresh = await freePorts(wanting.length);
  wanting.forEach((name, index) => (kept[name] = fresh[index] as number));
  await writeFile(file, JSON.stringify(kept));
  return (name) => kept[name] as number;
}
