import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { temporaryFolder } from '@samenloket/event-store/testing';
import { MongoDocumentStore } from '@samenloket/read-models/mongodb';
import { generate } from 'selfsigned';
import { startMongoDouble } from '../start-mongo-double.js';

it('The double is reached over TLS by who trusts its certificate, and by nobody else', async () => {
  await using folder = await temporaryFolder();
  const names = [{ type: 7, ip: '127.0.0.1' }] as const;
  const { cert, private: key } = await generate([{ name: 'commonName', value: '127.0.0.1' }], {
    extensions: [{ name: 'subjectAltName', altNames: [...names] }],
  });
  const tls = { certFile: join(folder.path, 'cert.pem'), keyFile: join(folder.path, 'key.pem') };
  await Promise.all([writeFile(tls.certFile, cert), writeFile(tls.keyFile, key)]);
  await using double = await startMongoDouble({ folder: folder.path, tls });
  const store = await MongoDocumentStore.open({
    uri: `${double.uri}&tlsCAFile=${tls.certFile}`,
    database: 'tls',
  });
  const collection = await store.collection({ name: 'requests', indexes: [] });
  await collection.put('a', { desk: 'x' });
  expect((await collection.get('a'))?.doc).toEqual({ desk: 'x' });
  await store.close();
  const distrusting = MongoDocumentStore.open({ uri: double.uri, database: 'tls', patienceMs: 500 });
  await expect(distrusting).rejects.toMatchObject({ code: 'UNAVAILABLE' });
});
