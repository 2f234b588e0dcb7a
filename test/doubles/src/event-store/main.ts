// Stands in for an EventStoreDB node as a process of its own:
// node main.js --port 2113 --data folder [--tls-cert file --tls-key file]
import { parseArgs } from 'node:util';
import { openDoubleServer } from './double-server.js';

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '2113' },
    data: { type: 'string' },
    'tls-cert': { type: 'string' },
    'tls-key': { type: 'string' },
  },
});
const { port, data: folder, 'tls-cert': certFile, 'tls-key': keyFile } = values;
if (folder === undefined || (certFile === undefined) !== (keyFile === undefined)) {
  process.stderr.write('Usage: main.js --port 2113 --data folder [--tls-cert file --tls-key file]\n');
  process.exit(2);
}
const tls = certFile !== undefined && keyFile !== undefined ? { tls: { certFile, keyFile } } : {};
const server = await openDoubleServer({ folder, port: Number(port), ...tls });

async function stop(): Promise<void> {
  await server.close();
  process.exit(0);
}
// A file that may grow no further is a full disk to this process: an error of the write, not its end.
process.on('SIGXFSZ', () => undefined);
process.once('SIGTERM', () => void stop());
process.once('SIGINT', () => void stop());
// Who started it with a channel is gone: nobody else would end it.
process.once('disconnect', () => void stop());
process.stdout.write(`${JSON.stringify({ ready: true, port: server.port })}\n`);
