import { serviceNames } from '@samenloket/platform';
import type { OperationRule } from './rule.js';
import { signedIn } from './who.js';

/** What every service answers its operator, about what goes on in it by itself. */
const ofOperator: OperationRule = { about: 'nothing', may: { operator: true } };

const capital = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);

/** A desk its own; the operator any, without names and files. */
const ofDeskOrOperator: OperationRule = {
  about: 'desk',
  unnamed: true,
  may: { desk: true, operator: ['open', 'unknown'] },
};

export const administrationQueries: Readonly<Record<string, OperationRule>> = {
  myMemberships: { about: 'nothing', may: signedIn },
  members: ofDeskOrOperator,
  auditLog: ofDeskOrOperator,
  exportAuditLog: ofDeskOrOperator,
  ...Object.fromEntries(serviceNames.map((service) => [`${service}Work`, ofOperator])),
};

export const administrationMutations: Readonly<Record<string, OperationRule>> = Object.fromEntries(
  serviceNames.flatMap((service) => [
    [`retryParkedOf${capital(service)}`, ofOperator],
    [`dropParkedOf${capital(service)}`, ofOperator],
  ]),
);

/** Of a view of that service, which has nothing parked. */
const consumers = {
  intake: 'intake/careRequests',
  providerCapacity: 'providerCapacity/locations',
  matching: 'matching/offers',
  reporting: 'reporting/reportedDesks',
} as const;

export const administrationQuestions: Readonly<Record<string, () => Readonly<Record<string, unknown>>>> =
  Object.fromEntries(
    serviceNames.flatMap((service) => {
      const about = { consumer: consumers[service], reason: 'other' };
      return [
        [`${service}Work`, () => ({})],
        [`retryParkedOf${capital(service)}`, () => about],
        [`dropParkedOf${capital(service)}`, () => ({ ...about, position: 1 })],
      ];
    }),
  );
