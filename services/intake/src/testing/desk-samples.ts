import type { EventSamples } from '@samenloket/event-store/testing';
import type { DeskRegisterEvent } from '../domain/desk/desk-register.js';

const deskId = '5f0c6f2e-2f0e-4a53-9b0e-0a7a3c1d8e4b';

/** One of each event of the register of desks, with every field. */
export const deskSamples: EventSamples<DeskRegisterEvent> = {
  DeskContactSet: {
    deskId,
    contact: {
      phone: '050 1',
      email: 'loket@stad.example',
      street: 'Burg 1',
      postcode: '8000',
      town: 'Brugge',
    },
  },
  DeskDescribed: {
    deskId,
    code: 'LLK-31005',
    name: 'Lokaal loket Brugge',
    organiser: 'Stad Brugge',
    area: [
      {
        nis: '31005',
        organiser: 'Stad Brugge',
        enterpriseNumber: '0207528236',
        from: '2024-01-01',
        to: '2030-12-31',
      },
    ],
  },
};
