import type { Clock } from '@samenloket/event-sourcing';
import type { RoleTokenSigner } from '@samenloket/platform';
import type { DocumentStore } from '@samenloket/read-models';
import type { Logger } from 'pino';
import type { HttpHandler, Routes } from '../http-server.js';
import { CapacityTokens } from '../sessions/capacity-tokens.js';
import { Cookies } from '../sessions/cookies.js';
import { SessionDoor } from '../sessions/session-door.js';
import { sessionGraphql } from '../sessions/session-graphql.js';
import { sessionRoutes } from '../sessions/session-routes.js';
import { Sessions, type SessionTerms } from '../sessions/sessions.js';
import { AskPlatform, type PlatformGraphql } from '../sign-in/ask-platform.js';
import { PlatformMemberships } from '../sign-in/memberships.js';
import { SigningIn } from '../sign-in/signing-in.js';
import { signInRoutes } from '../sign-in/sign-in-routes.js';
import { SignInsUnderWay } from '../sign-in/sign-ins-under-way.js';
import { insideOnly } from './inside-only.js';
import { loggedFaults } from './logged-faults.js';
import { issuerFor, type IssuerOptions } from './issuer-for.js';
import { type PortalFiles, readPortalFiles } from './portal-files.js';
import { portalPages } from './portal-pages.js';
import { PublicPlace } from './public-place.js';

export interface PortalOptions extends IssuerOptions {
  /** `https://host`; without it, where the gateway listens. */
  readonly publicUrl?: string;
  /** Where sessions are kept: the same for every replica of the gateway. */
  readonly documents: DocumentStore;
  readonly clock: Clock;
  /** Whose tokens the services accept. */
  readonly signer: RoleTokenSigner;
  readonly terms: SessionTerms;
  readonly log: Logger;
  /** Default: what the build made. */
  readonly files?: PortalFiles;
}

export interface Portal {
  readonly place: PublicPlace;
  /** Also `/graphql`, for who is signed in at the portal as well. */
  readonly routes: Routes;
  /** Every path but those. */
  pages(paths: readonly string[]): HttpHandler;
  /** Routes that do not answer by the public name of the portal. */
  inside(routes: Routes): Routes;
}

/** What the gateway does for people with a browser: sign-in, sessions, and the pages themselves. */
export async function openPortal(
  options: PortalOptions,
  graphql: HttpHandler & PlatformGraphql,
): Promise<Portal> {
  const { documents, clock, signer, log, development } = options;
  const place = new PublicPlace(options.publicUrl);
  const cookies = new Cookies(place);
  const sessions = await Sessions.open(documents, clock, options.terms);
  const door = new SessionDoor(sessions, cookies, place);
  const platform = new AskPlatform(graphql);
  const memberships = new PlatformMemberships(platform, signer, clock);
  const issuer = issuerFor(options, place);
  const underWay = await SignInsUnderWay.open(documents, clock);
  const signingIn = issuer && new SigningIn({ ...issuer, underWay, sessions, memberships, platform, signer });
  const around = { development, canSignIn: issuer !== undefined, people: issuer?.people ?? [] };
  const signOutAt = async () => (await issuer?.provider.signOutUrl().catch(nowhere)) ?? '/';
  const practice = issuer?.practiceRoute;
  const files = options.files ?? (await readPortalFiles());
  const routes: Routes = {
    '/graphql': sessionGraphql(door, new CapacityTokens(signer, memberships, clock), graphql),
    '/session': sessionRoutes({ door, around, signOutAt }),
    '/sign-in': signInRoutes({ signingIn, door, cookies, place, practice: practice !== undefined, log }),
    ...(practice && { '/development-issuer': practice }),
  };
  return {
    place,
    routes: loggedFaults(routes, log),
    pages: (paths) => portalPages(files, place, paths),
    inside: (inner) => insideOnly(inner, place, portalPages(files, place, [])),
  };
}

/** The session here has ended; an issuer that cannot be reached does not change that. */
const nowhere = () => undefined;
