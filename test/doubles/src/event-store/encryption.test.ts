import { EventStoreDbStore } from '@samenloket/event-store/eventstoredb';
import { anEvent, collect, temporaryFolder } from '@samenloket/event-store/testing';
import { describe, expect, it } from '@jest/globals';
import { createDevelopmentCertificates } from '../certificates.js';
import { startEventStoreDouble } from './index.js';

describe('A connection to the event store with TLS', () => {
  it('works with the authority that signed its certificate, and with no other', async () => {
    await using folder = await temporaryFolder();
    const [tls, stranger] = await Promise.all(
      ['own', 'other'].map((name) => createDevelopmentCertificates(`${folder.path}/${name}`)),
    );
    if (!tls || !stranger) throw new Error('No certificates were made.');
    await using double = await startEventStoreDouble({ folder: `${folder.path}/events`, tls });
    const store = await EventStoreDbStore.open(double);
    expect(await store.append('apple-1', [anEvent()], 'no-stream')).toMatchObject({ revision: 0 });
    expect(await collect(store.readAll())).toHaveLength(1);
    await store.close();

    const connectionString = double.connectionString.replace(
      encodeURIComponent(tls.caFile),
      encodeURIComponent(stranger.caFile),
    );
    const distrusting = await EventStoreDbStore.open({ connectionString, patienceMs: 300 });
    await expect(distrusting.append('apple-1', [anEvent()], 0)).rejects.toMatchObject({
      code: 'UNAVAILABLE',
    });
    await distrusting.close();
  });
});
