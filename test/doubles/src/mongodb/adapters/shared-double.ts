import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from '@jest/globals';
import type { MongoServer } from './kits.js';
import { type MongoDouble, type MongoDoubleOptions, startMongoDouble } from '../start-mongo-double.js';

/** One process for all tests of a file. */
export function sharedDouble(options: Omit<MongoDoubleOptions, 'folder'> = {}): MongoServer {
  let folder: string;
  let double: MongoDouble;
  let databases = 0;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'samenloket-mongodb-'));
    double = await startMongoDouble({ ...options, folder });
  });
  afterAll(async () => {
    await double.stop();
    await rm(folder, { recursive: true });
  });
  return { uri: () => double.uri, port: () => double.port, nextDatabase: () => `case_${++databases}` };
}
