// A certificate authority of one's own, for one cluster or one machine. Made with the openssl program, because Node can
// read certificates but not make them.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const rsa = ['-newkey', 'rsa:2048', '-noenc'];

function openssl(folder, args) {
  execFileSync('openssl', args, { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] });
}

function certificate(folder, name, hosts) {
  const names = hosts.map((host) => `DNS:${host}`).join(',');
  const extensions = [
    `subjectAltName=${names}`,
    'extendedKeyUsage=serverAuth,clientAuth',
    'keyUsage=critical,digitalSignature,keyEncipherment',
    'basicConstraints=critical,CA:FALSE',
  ];
  openssl(folder, [
    ...['req', '-x509', ...rsa, '-days', '365', '-subj', `/O=samenloket/CN=${name}`],
    ...['-CA', 'ca.crt', '-CAkey', 'ca.key', '-keyout', `${name}.key`, '-out', `${name}.crt`],
    ...extensions.flatMap((extension) => ['-addext', extension]),
  ]);
  return {
    'tls.crt': readFileSync(join(folder, `${name}.crt`), 'utf8'),
    'tls.key': readFileSync(join(folder, `${name}.key`), 'utf8'),
  };
}

/**
 * @param {Record<string, string[]>} servers the names by which each server is reached
 * @returns the authority's certificate (its key is thrown away), and per server `tls.crt` and `tls.key`, all PEM
 */
export function makeCertificates(servers) {
  const folder = mkdtempSync(join(tmpdir(), 'certificates-'));
  try {
    openssl(folder, [
      ...[
        'req',
        '-x509',
        ...rsa,
        '-days',
        '365',
        '-subj',
        '/O=samenloket/CN=samenloket throw-away authority',
      ],
      ...['-keyout', 'ca.key', '-out', 'ca.crt', '-addext', 'keyUsage=critical,keyCertSign,cRLSign'],
    ]);
    const made = Object.entries(servers).map(([name, hosts]) => [name, certificate(folder, name, hosts)]);
    return { authority: readFileSync(join(folder, 'ca.crt'), 'utf8'), servers: Object.fromEntries(made) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
