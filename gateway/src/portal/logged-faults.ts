import { DomainError } from '@samenloket/event-sourcing';
import type { Logger } from 'pino';
import type { HttpHandler, Routes } from '../http-server.js';

/** What goes wrong in these by a fault of ours stands in the log; the server answers it without details. */
export function loggedFaults(routes: Routes, log: Logger): Routes {
  const logged = (route: string, handler: HttpHandler): HttpHandler => {
    return async (request, response) => {
      try {
        await handler(request, response);
      } catch (error) {
        if (!(error instanceof DomainError))
          log.error({ err: error, route }, 'A request could not be answered');
        throw error;
      }
    };
  };
  return Object.fromEntries(Object.entries(routes).map(([path, handler]) => [path, logged(path, handler)]));
}
