// The double as a process: --data folder [--port n] [--host name] [--tls-cert file --tls-key file]
// [--transaction-lifetime-ms n]. Prints {"ready":true,"port":n} when it listens.
import { parseArgs } from 'node:util';
import { MongoDoubleServer } from './server.js';

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '0' },
    data: { type: 'string' },
    host: { type: 'string', default: '127.0.0.1' },
    'tls-cert': { type: 'string' },
    'tls-key': { type: 'string' },
    'transaction-lifetime-ms': { type: 'string', default: '60000' },
  },
});
if (values.data === undefined) throw new Error('Say where the data is to be kept: --data folder');
const [certFile, keyFile] = [values['tls-cert'], values['tls-key']];

const server = new MongoDoubleServer({
  folder: values.data,
  port: Number(values.port),
  host: values.host,
  transactionLifetimeMs: Number(values['transaction-lifetime-ms']),
  ...(certFile !== undefined && keyFile !== undefined && { tls: { certFile, keyFile } }),
});
const port = await server.listen();
process.on('SIGTERM', () => {
  server.close();
  process.exit(0);
});
process.stdout.write(`${JSON.stringify({ ready: true, port })}\n`);
