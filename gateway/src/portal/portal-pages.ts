import type { IncomingMessage, ServerResponse } from 'node:http';
import { answerJson, type HttpHandler } from '../http-server.js';
import { encodings, type PortalFile, type PortalFiles } from './portal-files.js';
import type { PublicPlace } from './public-place.js';
import { securityHeaders } from './security-headers.js';

const page = '/index.html';
const forEver = 'public, max-age=31536000, immutable';

/**
 * The portal: its files by their path, and for every other path that a browser opens its one page, which knows the
 * addresses within. `paths` are said to whom asks for data where there is none.
 */
export function portalPages(files: PortalFiles, place: PublicPlace, paths: readonly string[]): HttpHandler {
  return (request, response) => {
    const [path = '/'] = (request.url ?? '/').split(/[?#]/);
    const reads = request.method === 'GET' || request.method === 'HEAD';
    const file = files.get(path) ?? (opensPage(request, path) ? files.get(page) : undefined);
    if (!reads || !file) return answerJson(response, 404, { code: 'NOT_FOUND', paths });
    send(request, response, file, securityHeaders(place));
  };
}

/** The door opens for whoever knocks; behind it only a browser is shown the page, others are told what there is. */
function opensPage({ headers }: IncomingMessage, path: string): boolean {
  if (path === '/') return true;
  return !path.startsWith('/assets/') && (headers.accept ?? '').includes('text/html');
}

function send(
  request: IncomingMessage,
  response: ServerResponse,
  file: PortalFile,
  security: Record<string, string>,
): void {
  const { type, etag, isImmutable, plain, compressed } = file;
  const accepted = acceptedBy(String(request.headers['accept-encoding'] ?? ''));
  const encoding = encodings.find((one) => accepted.has(one) && compressed[one] !== undefined);
  const content = (encoding && compressed[encoding]) ?? plain;
  // Of one file in two encodings, each is another answer.
  const tag = encoding ? etag.replace(/"$/, `-${encoding}"`) : etag;
  const headers = {
    ...security,
    etag: tag,
    vary: 'accept-encoding',
    'cache-control': isImmutable ? forEver : 'no-cache',
  };
  if (request.headers['if-none-match'] === tag) {
    response.writeHead(304, headers);
    response.end();
    return;
  }
  response.writeHead(200, {
    ...headers,
    'content-type': type,
    'content-length': content.length,
    ...(encoding && { 'content-encoding': encoding }),
  });
  response.end(request.method === 'HEAD' ? undefined : content);
}

/** `br;q=0` is how a client refuses one. */
function acceptedBy(header: string): ReadonlySet<string> {
  const named = header.split(',').map((one) => one.trim().split(/;\s*q=/));
  return new Set(named.filter(([, weight]) => Number(weight ?? 1) > 0).map(([name = '']) => name.trim()));
}
