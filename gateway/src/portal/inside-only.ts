import type { HttpHandler, Routes } from '../http-server.js';
import type { PublicPlace } from './public-place.js';

/**
 * What is for who runs the platform, such as its metrics: answered by the address that the process has inside, and not by
 * the public name, under which these paths are like any other of the portal.
 */
export function insideOnly(routes: Routes, place: PublicPlace, outside: HttpHandler): Routes {
  const guarded = (handler: HttpHandler): HttpHandler => {
    return (request, response) =>
      (place.isPublicName(request.headers.host) ? outside : handler)(request, response);
  };
  return Object.fromEntries(Object.entries(routes).map(([path, handler]) => [path, guarded(handler)]));
}
