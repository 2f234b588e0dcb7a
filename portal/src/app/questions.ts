import { QueryClient } from '@tanstack/react-query';
import { Fault } from '../graphql/fault';

/** Worth asking again: what is refused stays refused. */
const passing = new Set(['OFFLINE', 'UNAVAILABLE', 'LATE', 'CONFLICT']);

export const questions = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      retry: (count, fault) => count < 2 && fault instanceof Fault && passing.has(fault.code),
    },
  },
});
