import { validated } from '@samenloket/messaging';
import { PracticeIssuer, practiceClient, practicePath } from '../development-issuer/practice-issuer.js';
import { practicePeople, practiceRoles } from '../development-issuer/practice-people.js';
import type { HttpHandler } from '../http-server.js';
import type { PracticePerson } from '../session-api.js';
import { IdentityProvider, type IssuerSettings } from '../sign-in/identity-provider.js';
import { SignInRoles } from '../sign-in/sign-in-roles.js';
import { Subjects } from '../sign-in/subjects.js';
import type { PublicPlace } from './public-place.js';

type FixedSettings = Pick<IssuerSettings, 'clientId' | 'clientSecret' | 'clientKey' | 'scope'>;

/** A real issuer. */
export interface ConfiguredIssuer extends FixedSettings {
  readonly issuer: string;
  readonly rules: SignInRoles;
  /** At least 32 bytes, the same for ever. */
  readonly subjectSecret: Buffer;
}

export interface IssuerOptions {
  /** Without a real issuer, people choose who they are; never in production. */
  readonly development: boolean;
  readonly signIn?: ConfiguredIssuer;
}

export interface Issuer {
  readonly provider: IdentityProvider;
  readonly rules: SignInRoles;
  readonly subjects: Subjects;
  readonly people: readonly PracticePerson[];
  readonly practiceRoute?: HttpHandler;
}

/** Where people sign in; nothing when nobody can. */
export function issuerFor({ development, signIn }: IssuerOptions, place: PublicPlace): Issuer | undefined {
  const addresses = {
    answerUrl: () => place.at('/sign-in/answer').href,
    signedOutUrl: () => place.at('/').href,
  };
  if (signIn) {
    const { rules, subjectSecret, ...settings } = signIn;
    return {
      ...{ rules, people: [] },
      provider: new IdentityProvider({ ...settings, ...addresses }),
      subjects: new Subjects(settings.issuer, subjectSecret),
    };
  }
  return development ? practice(place, addresses) : undefined;
}

function practice(place: PublicPlace, addresses: Pick<IssuerSettings, 'answerUrl' | 'signedOutUrl'>): Issuer {
  const here = new PracticeIssuer(place, practicePeople);
  return {
    provider: new IdentityProvider({
      ...addresses,
      ...{ issuer: () => place.at(practicePath).href, clientId: practiceClient, scope: 'openid profile' },
      practice: { fetch: (url, init) => fetch(place.fromHere(url), init as RequestInit) },
    }),
    rules: validated(SignInRoles, practiceRoles, 'The practice roles'),
    // Nobody real signs in here, so the secret need not be one.
    subjects: new Subjects('practice', Buffer.from('nobody real signs in here')),
    people: practicePeople.map(({ id, name, role, label }) => ({ id, name, role, label })),
    practiceRoute: here.route,
  };
}
