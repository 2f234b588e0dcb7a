import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { temporaryFolder } from '@samenloket/event-store/testing';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { collectCertificates } from './collect-certificates.js';
import { Metrics } from './metrics.js';

const untilDecember2026 = `-----BEGIN CERTIFICATE-----
MIIBdDCCARqgAwIBAgITbk1PJFR0d1YlH0vMFGRe+tjHvzAKBggqhkjOPQQDAjAQ
MQ4wDAYDVQQDDAVmaXJzdDAeFw0yNjExMjIwMzI4MTFaFw0yNjEyMDIwMzI4MTFa
MBAxDjAMBgNVBAMMBWZpcnN0MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE9PQ6
priD8v3oLZiTq69gI/RiU8DUIH33PPgIMrbIrA9wZAM5KUgzyupDZJKXKzzlVzou
/DY5lR6RbAsUZ0EdEKNTMFEwHQYDVR0OBBYEFCdRuKKJfOE6Cw5dzWq3ukoxmITW
MB8GA1UdIwQYMBaAFCdRuKKJfOE6Cw5dzWq3ukoxmITWMA8GA1UdEwEB/wQFMAMB
Af8wCgYIKoZIzj0EAwIDSAAwRQIgBDe6OYq+Xg/cnS7gBfG/fhY5eA/8hYkyfiRH
AI8ed6ICIQDlftpU8oqY129ioitYN0qLliHVW4u7uhFHprzhhgJPdA==
-----END CERTIFICATE-----`;
const untilNovember2036 = `-----BEGIN CERTIFICATE-----
MIIBdzCCAR2gAwIBAgIUM0FvR5VZrBo/uRDSiPOewXVZ55MwCgYIKoZIzj0EAwIw
ETEPMA0GA1UEAwwGc2Vjb25kMB4XDTI2MTEyMjAzMjgxMVoXDTM2MTExOTAzMjgx
MVowETEPMA0GA1UEAwwGc2Vjb25kMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE
L0ijdSs2pmIbSPK+k44Qkyem2xI04R6nWuKzDvvFPq1XiGu+r8QZoAM0MZVBpOaY
6pC4+oZD7yLXu01j64bY9aNTMFEwHQYDVR0OBBYEFMvAom/jQhJSGjt6pS1KHNuD
18rTMB8GA1UdIwQYMBaAFMvAom/jQhJSGjt6pS1KHNuD18rTMA8GA1UdEwEB/wQF
MAMBAf8wCgYIKoZIzj0EAwIDSAAwRQIhAPDVeGwY7JFSDFXrQpA9/DA6Zslv+tsK
Yq5M7sU7H/iLAiBGsA0PNp5Invd/TzNlxXcYVtuHk4e7wlHvRCtSsUM0GQ==
-----END CERTIFICATE-----`;

describe('when certificates expire', () => {
  let folder: string;
  let path: string;
  beforeEach(async () => {
    folder = (await temporaryFolder()).path;
    path = join(folder, 'ca.crt');
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  const told = async () => {
    const metrics = new Metrics('matching');
    await collectCertificates(metrics, { ca: path })();
    const [value, ...more] = (await metrics.certificateExpiry.get()).values;
    expect(more).toEqual([]);
    return { ...value?.labels, expires: new Date((value?.value ?? 0) * 1_000).toISOString() };
  };

  it('is told of the first one in a file, whatever stands between them', async () => {
    await writeFile(path, `${untilNovember2036}\n# the old one\n${untilDecember2026}\n`);
    expect(await told()).toEqual({ file: 'ca', expires: '2026-12-02T03:28:11.000Z' });
  });

  it('is read anew each time', async () => {
    await writeFile(path, untilDecember2026);
    await told();
    await writeFile(path, untilNovember2036);
    expect(await told()).toMatchObject({ expires: '2036-11-19T03:28:11.000Z' });
  });

  it('cannot be told of a file without certificates', async () => {
    await writeFile(path, 'nothing');
    await expect(told()).rejects.toThrow('The file of ca holds no certificate.');
  });
});
