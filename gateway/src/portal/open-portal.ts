import type { Clock } from '@samenloket/event-sourcing';
import type { ChangeSource } from '@samenloket/messaging';
import type { RoleTokenSigner } from '@samenloket/platform';
import type { DocumentStore } from '@samenloket/read-models';
import type { Logger } from 'pino';
import { ChangeHub } from '../changes/change-hub.js';
import { ChangesRoute } from '../changes/changes-route.js';
import { type PracticeTexts, practiceTelephone } from '../development-issuer/practice-telephone.js';
import { FollowLinkAnswers } from '../follow-links/follow-link-answers.js';
import { followLinkRoutes } from '../follow-links/follow-link-routes.js';
import type { HttpHandler, MayBeLong, Routes } from '../http-server.js';
import { CapacityTokens } from '../sessions/capacity-tokens.js';
import { Cookies } from '../sessions/cookies.js';
import { SessionDoor } from '../sessions/session-door.js';
import { sessionGraphql } from '../sessions/session-graphql.js';
import { sessionRoutes } from '../sessions/session-routes.js';
import { Sessions, type SessionTerms } from '../sessions/sessions.js';
import { AskPlatform, type PlatformGraphql } from '../sign-in/ask-platform.js';
import { longQuestions } from '../sign-in/long-questions.js';
import { PlatformMemberships } from '../sign-in/memberships.js';
import { OwnFamilies } from '../sign-in/own-families.js';
import { SigningIn } from '../sign-in/signing-in.js';
import { signInRoutes } from '../sign-in/sign-in-routes.js';
import { SignInsUnderWay } from '../sign-in/sign-ins-under-way.js';
import { compressed } from './compressed.js';
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
  /** What services tell of changes; without any, portals ask again by themselves. */
  readonly changes?: readonly ChangeSource[];
  /** Shown where people practise; absent: nothing is. */
  readonly practiceTexts?: PracticeTexts;
  /** Default: what the build made. */
  readonly files?: PortalFiles;
}

export interface Portal {
  readonly place: PublicPlace;
  /** Also `/graphql`, for who is signed in at the portal as well. */
  readonly routes: Routes;
  /** Those whose answers last, as long as a page is open: how long says nothing. */
  readonly lasting: Routes;
  /** In which roles files are brought in. */
  readonly mayBeLong: MayBeLong;
  /** Ends what lasts, so that the server can close. */
  letGo(): void;
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
  const { documents, clock, signer, log, development, practiceTexts } = options;
  const place = new PublicPlace(options.publicUrl);
  const cookies = new Cookies(place);
  const sessions = await Sessions.open(documents, clock, options.terms);
  const door = new SessionDoor(sessions, cookies, place);
  const platform = new AskPlatform(graphql);
  const links = new FollowLinkAnswers(platform);
  const memberships = new PlatformMemberships(platform, signer, clock);
  const issuer = issuerFor(options, place);
  const underWay = await SignInsUnderWay.open(documents, clock);
  const signingIn =
    issuer &&
    new SigningIn({
      ...{ ...issuer, underWay, sessions, memberships, platform, signer },
      families: new OwnFamilies(platform, signer, issuer.subjects),
    });
  const around = { development, canSignIn: issuer !== undefined, people: issuer?.people ?? [] };
  const signOutAt = async () => (await issuer?.provider.signOutUrl().catch(nowhere)) ?? '/';
  const practice = issuer?.practiceRoute;
  const files = options.files ?? (await readPortalFiles());
  const tokens = new CapacityTokens(signer, memberships, links, clock);
  const hub = new ChangeHub(options.changes ?? [], { log });
  const changes = new ChangesRoute({ door, tokens, hub, log });
  const routes: Routes = {
    '/graphql': compressed(sessionGraphql(door, tokens, graphql)),
    '/session': sessionRoutes({ door, around, signOutAt }),
    '/sign-in': signInRoutes({ signingIn, door, cookies, place, practice: practice !== undefined, log }),
    '/follow-link': followLinkRoutes({ links, door, place, around }),
    ...(practice && { '/development-issuer': practice }),
    ...(practice && practiceTexts && { '/practice-telephone': practiceTelephone(practiceTexts) }),
  };
  return {
    place,
    routes: loggedFaults(routes, log),
    lasting: loggedFaults({ '/changes': changes.handler }, log),
    mayBeLong: longQuestions(platform, door),
    letGo: () => changes.letGo(),
    pages: (paths) => portalPages(files, place, paths),
    inside: (inner) => insideOnly(inner, place, portalPages(files, place, [])),
  };
}

/** The session here has ended; an issuer that cannot be reached does not change that. */
const nowhere = () => undefined;
