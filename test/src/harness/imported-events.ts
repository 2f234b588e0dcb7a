import { samenloketJson } from './command-line.js';

/** Imports a folder, and gives how many events that led to. */
export async function importedEvents(data: string, folder: string): Promise<number> {
  const { appended } = await samenloketJson<{ appended: Record<string, number> }>(data, 'import', folder);
  return Object.values(appended).reduce((sum, count) => sum + count, 0);
}
