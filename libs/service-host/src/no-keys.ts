import { KeyStore } from '@samenloket/event-store';

/** Only intake decrypts: the other services are not told where the keys are, and cannot ask. */
export class NoKeys extends KeyStore {
  keyFor = refuse;
  keysFor = refuse;
  existingKey = refuse;
  erase = refuse;
  erasures = refuse;
  applyErasures = refuse;

  async close(): Promise<void> {}
}

async function refuse(): Promise<never> {
  throw new Error('This service has no keys of families: only intake decrypts.');
}
