import { X509Certificate } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Metrics } from './metrics.js';
import type { Collector } from './scrape.js';

const pem = /-----BEGIN CERTIFICATE-----[\s\S]+?-----END CERTIFICATE-----/g;

/** When the first certificate of each file expires. @param files paths by the name that the metric gives them */
export function collectCertificates(
  { certificateExpiry }: Metrics,
  files: Readonly<Record<string, string>>,
): Collector {
  return async () => {
    certificateExpiry.reset();
    for (const [file, path] of Object.entries(files)) {
      const certificates = (await readFile(path, 'utf8')).match(pem) ?? [];
      const expiries = certificates.map((text) => new X509Certificate(text).validToDate.getTime() / 1_000);
      if (expiries.length === 0) throw new Error(`The file of ${file} holds no certificate.`);
      certificateExpiry.set({ file }, Math.min(...expiries));
    }
  };
}
