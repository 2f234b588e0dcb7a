import { once } from 'node:events';
import { createServer } from 'node:net';

/**
 * Below what systems give to outgoing connections (Linux: from 32768): nobody's connection sits on such a port by
 * chance, also not while a killed process is started again on its own.
 */
const [lowest, highest] = [20_000, 32_700];
const blockSize = 100;

/** Each process begins in a block of its own: test runs side by side do not look at the same ports. */
let next = lowest + (process.pid % Math.floor((highest - lowest) / blockSize)) * blockSize;

/** Ports that nobody listens on now, so many of them; this process gives none of them out again soon. */
export async function freePorts(count: number): Promise<number[]> {
  const ports: number[] = [];
  for (let tried = lowest; ports.length < count && tried < highest; tried += 1) {
    const port = next;
    next = next + 1 < highest ? next + 1 : lowest;
    if (await isFree(port)) ports.push(port);
  }
  if (ports.length < count) throw new Error(`No ${count} ports between ${lowest} and ${highest} are free.`);
  return ports;
}

/** A port of this machine that nobody listens on now. */
export async function freePort(): Promise<number> {
  const [port = 0] = await freePorts(1);
  return port;
}

async function isFree(port: number): Promise<boolean> {
  const server = createServer();
  try {
    // On all addresses: a service may listen on more than 127.0.0.1.
    server.listen(port);
    await once(server, 'listening');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EADDRINUSE') return false;
    throw error;
  }
  await new Promise((resolve) => server.close(resolve));
  return true;
}
