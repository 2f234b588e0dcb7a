import { RecurringScan } from '@samenloket/messaging';
import type { ServicePorts } from '@samenloket/platform';
import { ReconfirmationRound } from './application/reconfirm-requests/reconfirmation-round.js';
import { LookingAgain } from './application/suggest-same-child/looking-again.js';
import { YearCalendars } from './application/year-calendar/year-calendars.js';
import type { IntakeParts } from './intake-parts.js';

const roundEveryMs = 60_000;

/** What intake does by itself for desks, and what they take out of it. */
export function deskWork({ documents, leases, clock, log }: ServicePorts, parts: IntakeParts) {
  const { streams, views, desks, suggestions } = parts;
  const round = new ReconfirmationRound(streams, views, desks, clock);
  const scan = new RecurringScan({
    name: 'reconfirmations',
    leases,
    log,
    intervalMs: roundEveryMs,
    scan: () => round.carryOut(),
  });
  const lookingAgain = new LookingAgain(streams, views, suggestions, documents, leases, log);
  return {
    round,
    scan,
    lookingAgain,
    calendars: new YearCalendars(views, desks),
    start: () => {
      lookingAgain.start();
      scan.start();
    },
    stop: async () => {
      await scan.stop();
      await lookingAgain.stop();
    },
  };
}
