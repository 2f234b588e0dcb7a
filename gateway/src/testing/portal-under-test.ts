import { buildSubgraphSchema } from '@apollo/subgraph';
import { ManualClock } from '@samenloket/event-sourcing';
import {
  createLogger,
  JoseTokenVerifier,
  KeyTokenSigner,
  requestContext,
  requireSignIn,
} from '@samenloket/platform';
import type { RequestContext, SignedInActor } from '@samenloket/platform';
import { SqliteDocumentStore } from '@samenloket/read-models';
import { parse } from 'graphql';
import { randomUUID } from 'node:crypto';
import { exportJWK, generateKeyPair } from 'jose';
import { composeSupergraph } from '../compose/compose-supergraph.js';
import { createGateway } from '../gateway.js';
import { listen } from '../http-server.js';
import type { LocalSubgraph } from '../local/local-subgraph.js';
import { localTransport } from '../local/local-transport.js';
import { openPortal, type PortalOptions } from '../portal/open-portal.js';
import { BrowserDouble } from './browser-double.js';

export interface ShownMembership {
  readonly id: string;
  readonly role: string;
  readonly deskId?: string;
  readonly organiserId?: string;
  readonly from: string;
  readonly until?: string;
}

/** A link of a family, and the code that was sent for it. */
export interface ShownLink {
  readonly linkId: string;
  readonly familyId: string;
  code?: string;
  holds: boolean;
}

export interface PortalUnderTest extends AsyncDisposable {
  readonly url: string;
  readonly clock: ManualClock;
  readonly documents: SqliteDocumentStore;
  /** What the platform knows of members of staff, by subject. */
  readonly memberships: Map<string, readonly ShownMembership[]>;
  /** Links of families that the platform knows, by key. */
  readonly links: Map<string, ShownLink>;
  readonly erasedFamilies: Set<string>;
  browser(): BrowserDouble;
  /** As somebody brings who does not use the portal. */
  tokenOf(role: SignedInActor['role']): Promise<string>;
  /** As whom the services see the browser's questions. */
  actorOf(browser: BrowserDouble): Promise<SignedInActor | null>;
}

const typeDefs = `
extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])
type Query { actor: String myFamily: FamilyStanding! myFollowLink: Standing! myMemberships: [Membership!]! desk(id: ID!): Desk organiser(id: ID!): Desk location(id: ID!): Desk }
type Mutation { sendFollowCode(key: String!): Terms! openFollowLink(key: String!, code: String!): Opened }
type Standing { holds: Boolean! }
type FamilyStanding { erased: Boolean! }
type Terms { minutes: Int! secondsToNext: Int! }
type Opened { linkId: ID! familyId: ID! }
type Desk { name: String }
type Membership { id: ID! role: String! deskId: ID organiserId: ID locationId: ID referrerId: ID from: String! until: String }
`;

export const noon = new Date('2026-03-02T11:00:00Z');

/** The portal's part of a gateway, on services that say who asks. */
export async function portalUnderTest(
  options: Partial<
    Pick<
      PortalOptions,
      'signIn' | 'development' | 'files' | 'terms' | 'publicUrl' | 'changes' | 'practiceTexts'
    >
  > = {},
): Promise<PortalUnderTest> {
  const clock = new ManualClock(noon);
  const documents = SqliteDocumentStore.open({ file: ':memory:' });
  const memberships = new Map<string, readonly ShownMembership[]>();
  const links = new Map<string, ShownLink>();
  const erasedFamilies = new Set<string>();
  const { privateKey, publicKey } = await generateKeyPair('ES256', { extractable: true });
  const [issuer, audience] = ['urn:portal-under-test', 'samenloket'];
  const signer = new KeyTokenSigner({ key: await exportJWK(privateKey), issuer, audience, clock });
  const keys = { keys: [{ ...(await exportJWK(publicKey)), alg: 'ES256' }] };
  const verifier = new JoseTokenVerifier({ keys, issuer, audience, clock });
  const resolvers = {
    Query: {
      actor: (_: unknown, __: unknown, { actor }: RequestContext) => actor && JSON.stringify(actor),
      myFamily: (_: unknown, __: unknown, context: RequestContext) => ({
        erased: erasedFamilies.has(requireSignIn(context).familyId ?? ''),
      }),
      myMemberships: (_: unknown, __: unknown, context: RequestContext) =>
        memberships.get(requireSignIn(context).subject) ?? [],
      myFollowLink: (_: unknown, __: unknown, { actor }: RequestContext) => ({
        holds: [...links.values()].some(({ linkId, holds }) => holds && linkId === actor?.subject),
      }),
      desk: () => ({ name: 'Lokaal Loket Brugge' }),
      organiser: () => ({ name: 'Stad Brugge' }),
      location: () => ({ name: 'De Speelvogel' }),
    },
    Mutation: {
      sendFollowCode: () => ({ minutes: 10, secondsToNext: 60 }),
      openFollowLink: (_: unknown, { key, code }: { readonly key: string; readonly code: string }) => {
        const link = links.get(key);
        if (!link?.holds || link.code !== code) return null;
        delete link.code;
        return link;
      },
    },
  };
  const subgraph: LocalSubgraph = {
    ...{ name: 'intake', typeDefs },
    schema: buildSubgraphSchema([{ typeDefs: parse(typeDefs), resolvers: resolvers as never }]),
    contextFor: (headers) => requestContext(headers, verifier),
  };
  const gateway = createGateway({
    supergraph: composeSupergraph([subgraph]),
    transport: localTransport([subgraph]),
    development: false,
  });
  const terms = { idleMs: 30 * 60_000, longestMs: 10 * 3_600_000 };
  const log = createLogger({ level: 'silent' });
  const own = { development: false, terms, files: new Map(), ...options };
  const portal = await openPortal({ ...own, documents, clock, signer, log }, gateway);
  const metrics = portal.inside({ '/metrics': (_request, response) => void response.end('up 1') });
  const routes = { ...metrics, ...portal.routes, ...portal.lasting };
  const server = await listen(0, '127.0.0.1', routes, portal.pages(Object.keys(routes)), portal.mayBeLong);
  portal.place.serving(server.url);
  return {
    ...{ url: server.url, clock, documents, memberships, links, erasedFamilies },
    browser: () => new BrowserDouble(server.url),
    tokenOf: (role) => signer.sign({ subject: randomUUID(), role, deskIds: [], locationIds: [] }, 60),
    actorOf: async (browser) => {
      const response = await browser.post('/graphql', { query: '{ actor }' });
      const { data } = (await response.json()) as { data?: { actor: string | null } };
      return data?.actor ? (JSON.parse(data.actor) as SignedInActor) : null;
    },
    [Symbol.asyncDispose]: async () => {
      portal.letGo();
      await server.close();
      await gateway[Symbol.asyncDispose]();
      await documents.close();
    },
  };
}
