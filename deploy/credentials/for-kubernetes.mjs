// node deploy/credentials/for-kubernetes.mjs <namespace> [host] | kubectl apply -f -
// Prints the secrets of a development cluster, made anew. Keep them nowhere: they are thrown away with the namespace.
import { makeCredentials } from './credentials.mjs';

const [namespace = 'samenloket-development', host = 'samenloket.localhost'] = process.argv.slice(2);
/** Public keys, which programs read as settings. */
const readable = ['token-keys'];

const items = Object.entries(makeCredentials(host)).map(([name, content]) => ({
  apiVersion: 'v1',
  kind: readable.includes(name) ? 'ConfigMap' : 'Secret',
  metadata: { name, namespace },
  ...(name === 'gateway-tls' && { type: 'kubernetes.io/tls' }),
  ...(readable.includes(name) ? { data: content } : { stringData: content }),
}));
console.log(JSON.stringify({ apiVersion: 'v1', kind: 'List', items }, null, 2));
