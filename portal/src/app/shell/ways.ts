import type { PortalRole } from '@samenloket/gateway/session-api';

/** A line of the main menu. */
export interface Way {
  readonly to: string;
  readonly text: 'lookAround' | 'ask' | 'mine' | 'today' | 'requests';
}

const lookAround: Way = { to: '/opvang', text: 'lookAround' };
const ask: Way = { to: '/vraag', text: 'ask' };
const mine: Way = { to: '/mijn', text: 'mine' };
const today: Way = { to: '/loket', text: 'today' };
const requests: Way = { to: '/loket/vragen', text: 'requests' };

/** What each role comes to do, most of all first. */
export function waysOf(role: PortalRole | undefined): readonly Way[] {
  switch (role) {
    case undefined:
    case 'parent':
      return [lookAround, ask, mine];
    case 'deskWorker':
      return [today, requests, lookAround];
    case 'referrer':
    case 'frontDesk':
    case 'organiserCoordinator':
    case 'childMinder':
    case 'policy':
    case 'operator':
      return [lookAround];
  }
}
