import { createBrowserRouter, type RouteObject } from 'react-router';
import { askPlacesEarly } from '../families/look-around/places';
import { frontAreas, frontPages } from './front-pages';
import { loadTexts } from '../language/language';
import { BrokenPage, NoSuchPage } from './shell/missing-pages';
import { Shell } from './shell/shell';

/** The pages below need the texts of these areas, which are fetched beside them. */
function texts(...areas: Parameters<typeof loadTexts>): Pick<RouteObject, 'lazy'> {
  return {
    lazy: async () => {
      await loadTexts(...areas);
      return {};
    },
  };
}

/** Each page is a file of its own, fetched when it is opened. Addresses hold ids, never who somebody is. */
export const router = createBrowserRouter([
  {
    element: <Shell />,
    errorElement: <BrokenPage />,
    children: [
      {
        ...texts(...frontAreas),
        children: [
          { index: true, lazy: frontPages.home },
          {
            path: 'opvang',
            loader: ({ url }) => {
              askPlacesEarly(url);
              return null;
            },
            lazy: frontPages.lookAround,
          },
          { path: 'opvang/:id', lazy: () => import('../families/location/location-page') },
          { path: 'vraag/:step?', lazy: frontPages.ask },
          { path: 'volgen', lazy: () => import('../families/follow/follow-page') },
          { path: 'sign-in-failed', lazy: () => import('./session/sign-in-failed-page') },
          {
            path: 'mijn',
            children: [
              { index: true, lazy: () => import('../families/mine/mine-page') },
              { path: ':id', lazy: () => import('../families/request/request-page') },
              { path: ':id/voorstel/:offerId', lazy: () => import('../families/offer/offer-page') },
              { path: ':id/wijzigen', lazy: () => import('../families/change/change-page') },
              { path: ':id/stoppen', lazy: () => import('../families/stop/stop-page') },
              { path: ':id/wissen', lazy: () => import('../families/erase/erase-page') },
            ],
          },
        ],
      },
      {
        path: 'loket',
        ...texts(
          'desk',
          'calendar',
          'closures',
          'declared-facts',
          'doubles',
          'rounds',
          'sharing',
          'organisers',
        ),
        children: [
          { index: true, lazy: () => import('../desk/today/today-page') },
          { path: 'vragen', lazy: () => import('../desk/requests/requests-page') },
          { path: 'infovragen', lazy: () => import('../desk/enquiries/enquiries-page') },
          { path: 'kalender', lazy: () => import('../desk/calendar/calendar-page') },
          { path: 'dubbels', lazy: () => import('../desk/doubles/doubles-page') },
          { path: 'dossier/:id', lazy: () => import('../desk/file/file-page') },
          { path: 'plaatsen', lazy: () => import('../desk/places/places-page') },
          {
            path: 'plaats/:locationId/:groupId',
            lazy: () => import('../organisers/candidates/candidates-page'),
          },
          {
            ...texts('families'),
            children: [
              { path: 'sluiting/:closureId', lazy: () => import('../desk/call-list/call-list-page') },
              {
                path: 'sluiting/:closureId/:locationId',
                lazy: () => import('../organisers/sudden-closure/told-children-page'),
              },
            ],
          },
          { path: 'rondes', lazy: () => import('../desk/rounds/list/rounds-page') },
          { path: 'rondes/:id', lazy: () => import('../desk/rounds/round/round-page') },
          { path: 'rondes/:id/wat-als', lazy: () => import('../desk/rounds/what-if/what-if-page') },
          { path: 'rondes/:id/:organiserId', lazy: () => import('../desk/rounds/review/review-page') },
        ],
      },
      {
        path: 'organisator',
        ...texts('organisers', 'own-facts', 'closures', 'desk', 'families', 'rounds'),
        children: [
          { path: 'rondes', lazy: () => import('../desk/rounds/list/own-rounds-page') },
          { path: 'rondes/:id', lazy: () => import('../desk/rounds/review/review-page') },
          { index: true, lazy: () => import('../organisers/places/places-page') },
          { path: 'locatie/:locationId', lazy: () => import('../organisers/own-facts/own-facts-page') },
          {
            ...texts('administration'),
            children: [
              { path: 'organisatie', lazy: () => import('../organisers/own-organiser/own-organiser-page') },
            ],
          },
          { path: 'aanvragen', lazy: () => import('../organisers/requests/requests-page') },
          { path: 'voorstellen', lazy: () => import('../organisers/offers/offers-page') },
          { path: 'kind', lazy: () => import('../organisers/placement/placement-page') },
          {
            path: 'plots-dicht/:locationId',
            lazy: () => import('../organisers/sudden-closure/close-suddenly-page'),
          },
          {
            path: 'sluiting/:closureId/:locationId',
            lazy: () => import('../organisers/sudden-closure/told-children-page'),
          },
          {
            path: 'plaats/:locationId/:groupId',
            lazy: () => import('../organisers/candidates/candidates-page'),
          },
        ],
      },
      {
        ...texts('on-behalf', 'desk', 'letter', 'referrers', 'families'),
        children: [
          { path: 'namens-gezin', lazy: () => import('../on-behalf/on-behalf-page') },
          { path: 'balie', lazy: () => import('../front-desk/front-desk-page') },
          { path: 'gezinnen', lazy: () => import('../referrers/families/families-page') },
          { path: 'gezinnen/:id', lazy: () => import('../referrers/family/family-page') },
        ],
      },
      {
        path: 'beheer',
        ...texts('administration', 'audit', 'erasing-staff', 'exchange', 'imports', 'work'),
        children: [
          { index: true, lazy: () => import('../administration/people/people-page') },
          { path: 'toeleiders', lazy: () => import('../administration/referrers/referrers-page') },
          { path: 'afspraken', lazy: () => import('../administration/agreements/agreements-page') },
          { path: 'inlezen', lazy: () => import('../administration/imports/imports-page') },
          {
            path: 'eigen-bestanden',
            lazy: () => import('../administration/organiser-files/organiser-files-page'),
          },
          { path: 'berichten', lazy: () => import('../administration/webhooks/webhooks-page') },
          { path: 'loketten', lazy: () => import('../administration/desks/desks-page') },
          { path: 'bewaren', lazy: () => import('../administration/retention/retention-page') },
          { path: 'logboek', lazy: () => import('../administration/audit/audit-page') },
          { path: 'processen', lazy: () => import('../administration/work/work-page') },
        ],
      },
      {
        path: 'cijfers',
        ...texts('policy'),
        children: [
          { index: true, lazy: () => import('../policy/report/report-page') },
          { path: 'aanvragen', lazy: () => import('../policy/trace/trace-page') },
          { path: 'ingediend', lazy: () => import('../policy/filed/filed-page') },
          { path: 'overleg', lazy: () => import('../policy/pack/pack-page') },
        ],
      },
      {
        ...texts('policy'),
        children: [{ path: 'vrije-plaatsen', lazy: () => import('../policy/places/places-page') }],
      },
      { path: '*', element: <NoSuchPage /> },
    ],
  },
]);
