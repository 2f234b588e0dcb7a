import { RecurringScan } from '@samenloket/messaging';
import type { ServicePorts } from '@samenloket/platform';
import { RetentionResolver } from './api/retention/retention.resolver.js';
import { FindingDue } from './application/retention/due-for-erasure.js';
import { RetentionRound } from './application/retention/retention-round.js';
import type { IntakeParts } from './intake-parts.js';

/** Terms are in months: an hour later is soon enough. */
const everyMs = 60 * 60 * 1_000;

/** What intake erases by itself, because desks agreed how long it is kept. */
export function retentionWork({ leases, clock, log }: ServicePorts, parts: IntakeParts) {
  const { streams, views, desks, erasure } = parts;
  const round = new RetentionRound(streams, views, new FindingDue(views, desks), erasure, clock);
  const scan = new RecurringScan({
    name: 'retention',
    leases,
    log,
    intervalMs: everyMs,
    scan: () => round.carryOut(),
  });
  return { round, scan, providers: [RetentionResolver] };
}
