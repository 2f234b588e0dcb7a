import type { PortalRole } from '@samenloket/gateway/session-api';

/** A line of the main menu. */
export interface Way {
  readonly to: string;
  readonly text:
    | 'lookAround'
    | 'ask'
    | 'mine'
    | 'today'
    | 'requests'
    | 'ownPlaces'
    | 'askedOfUs'
    | 'offersMade'
    | 'calendar'
    | 'rounds'
    | 'administration'
    | 'figures'
    | 'freePlaces'
    | 'frontDesk'
    | 'onBehalf'
    | 'broughtFamilies';
}

const lookAround: Way = { to: '/opvang', text: 'lookAround' };
const ask: Way = { to: '/vraag', text: 'ask' };
const mine: Way = { to: '/mijn', text: 'mine' };
const today: Way = { to: '/loket', text: 'today' };
const requests: Way = { to: '/loket/vragen', text: 'requests' };

const ownPlaces: Way = { to: '/organisator', text: 'ownPlaces' };
const askedOfUs: Way = { to: '/organisator/aanvragen', text: 'askedOfUs' };
const offersMade: Way = { to: '/organisator/voorstellen', text: 'offersMade' };
const deskPlaces: Way = { to: '/loket/plaatsen', text: 'freePlaces' };
const calendar: Way = { to: '/loket/kalender', text: 'calendar' };
const rounds: Way = { to: '/loket/rondes', text: 'rounds' };
const ownRounds: Way = { to: '/organisator/rondes', text: 'rounds' };
const administration: Way = { to: '/beheer', text: 'administration' };
const figures: Way = { to: '/cijfers', text: 'figures' };
const freePlaces: Way = { to: '/vrije-plaatsen', text: 'freePlaces' };
const frontDesk: Way = { to: '/balie', text: 'frontDesk' };
const onBehalf: Way = { to: '/namens-gezin', text: 'onBehalf' };
const broughtFamilies: Way = { to: '/gezinnen', text: 'broughtFamilies' };

/** What each role comes to do, most of all first. */
export function waysOf(role: PortalRole | undefined): readonly Way[] {
  switch (role) {
    case undefined:
    case 'parent':
      return [lookAround, ask, mine];
    case 'deskWorker':
      return [today, requests, calendar, deskPlaces, rounds, figures, lookAround, administration];
    case 'organiserCoordinator':
      return [ownPlaces, askedOfUs, offersMade, ownRounds, lookAround, administration];
    case 'childMinder':
      return [ownPlaces, askedOfUs, offersMade, lookAround];
    case 'policy':
      return [figures, freePlaces, lookAround];
    case 'operator':
      return [administration, figures, freePlaces, lookAround];
    case 'referrer':
      return [broughtFamilies, onBehalf, lookAround];
    case 'frontDesk':
      return [frontDesk, onBehalf, lookAround];
  }
}
