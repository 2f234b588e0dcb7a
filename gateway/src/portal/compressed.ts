import compression from 'compression';
import type { HttpHandler } from '../http-server.js';

const compress = compression({ threshold: '2kb' }) as unknown as (
  request: Parameters<HttpHandler>[0],
  response: Parameters<HttpHandler>[1],
  next: (fault?: unknown) => void,
) => void;

/**
 * Answers of two kilobytes and more in an encoding that the client takes: lists become a tenth of their length, which counts
 * on a telephone. The length of an answer tells strangers nothing: they cannot have one made in the name of who is signed in.
 */
export function compressed(handler: HttpHandler): HttpHandler {
  return (request, response) =>
    new Promise((resolve, reject) => {
      compress(request, response, (fault) => {
        if (fault instanceof Error) reject(fault);
        else Promise.resolve(handler(request, response)).then(resolve, reject);
      });
    });
}
