import { createHmac } from 'node:crypto';

/**
 * `t=<seconds since 1970>,v1=<hex>`: HMAC-SHA256 with the receiver's secret over `<t>.<body>`. Who receives it computes
 * the same, compares in constant time, and refuses what is older than five minutes.
 */
export function signatureOf(body: string, secret: string, at: Date): string {
  const seconds = Math.floor(at.getTime() / 1_000);
  const mac = createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex');
  return `t=${seconds},v1=${mac}`;
}
