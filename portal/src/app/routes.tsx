import { createBrowserRouter } from 'react-router';
import { BrokenPage, NoSuchPage } from './shell/missing-pages';
import { Shell } from './shell/shell';

/** Each page is a file of its own, fetched when it is opened. Addresses hold ids, never who somebody is. */
export const router = createBrowserRouter([
  {
    element: <Shell />,
    errorElement: <BrokenPage />,
    children: [
      { index: true, lazy: () => import('../families/home/home-page') },
      { path: 'opvang', lazy: () => import('../families/look-around/look-around-page') },
      { path: 'opvang/:id', lazy: () => import('../families/location/location-page') },
      { path: 'vraag/:step?', lazy: () => import('../families/ask/ask-page') },
      { path: 'sign-in-failed', lazy: () => import('./session/sign-in-failed-page') },
      {
        path: 'mijn',
        children: [
          { index: true, lazy: () => import('../families/mine/mine-page') },
          { path: ':id', lazy: () => import('../families/request/request-page') },
          { path: ':id/voorstel/:offerId', lazy: () => import('../families/offer/offer-page') },
          { path: ':id/wijzigen', lazy: () => import('../families/change/change-page') },
          { path: ':id/stoppen', lazy: () => import('../families/stop/stop-page') },
        ],
      },
      {
        path: 'loket',
        children: [
          { index: true, lazy: () => import('../desk/today/today-page') },
          { path: 'vragen', lazy: () => import('../desk/requests/requests-page') },
          { path: 'dossier/:id', lazy: () => import('../desk/file/file-page') },
        ],
      },
      { path: '*', element: <NoSuchPage /> },
    ],
  },
]);
