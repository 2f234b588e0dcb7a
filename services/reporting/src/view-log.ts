import type { ViewLog } from '@samenloket/read-models';
import type { ServicePorts } from '@samenloket/platform';

/** The read models' view of the service's log. */
export function viewLogOf(log: ServicePorts['log']): ViewLog {
  return {
    warn: (message, details = {}) => log.warn(details, message),
    error: (message, details = {}) => log.error(details, message),
  };
}
