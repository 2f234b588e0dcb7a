import 'reflect-metadata';
import { ApolloServerPluginInlineTraceDisabled } from '@apollo/server/plugin/disabled';
import { ApolloFederationDriver, type ApolloFederationDriverConfig } from '@nestjs/apollo';
import type { DynamicModule, INestApplication, Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { GraphQLModule, GraphQLSchemaHost } from '@nestjs/graphql';
import { type GraphQLSchema, Kind, parse } from 'graphql';
import { readFile } from 'node:fs/promises';
import type { Logger } from 'pino';
import type { TokenVerifier } from '../authorisation/token-verifier.js';
import { bodyBounds } from './body-bounds.js';
import { hardenSchema } from './harden-schema.js';
import { closeOtherFields, type PublicFields } from './public-fields.js';
import { requestContext, type RequestContext, type RequestHeaders } from './request-context.js';
import { scalars } from './scalars.js';
import { withSharedTypes } from './shared-types.js';
import { validationPipe } from './validation-pipe.js';

export interface SubgraphOptions {
  readonly name: string;
  /** The service's root module, with its resolvers and handlers. */
  readonly module: DynamicModule | Type;
  /** The schema files, by absolute path; the types of shared-types.graphql need not stand in them. */
  readonly typePaths: readonly string[];
  readonly tokens: TokenVerifier;
  /** Of types that somebody without a token may see something of: the rest of their fields takes a sign-in. */
  readonly publicFields?: PublicFields;
  /** Whether questions bring files, and so are long. */
  readonly takesFiles?: boolean;
  readonly log: Logger;
}

export interface Subgraph {
  readonly name: string;
  readonly schema: GraphQLSchema;
  /** Complete, for composition. */
  readonly typeDefs: string;
  readonly app: INestApplication;
  readonly contextFor: (headers: RequestHeaders) => Promise<RequestContext>;
  close(): Promise<void>;
}

class SubgraphRoot {}

/** A Nest application with a federated schema. It does not listen: the caller executes `schema`, or lets `app` listen. */
export async function createSubgraph(options: SubgraphOptions): Promise<Subgraph> {
  const { name, module, typePaths, tokens, publicFields = {}, takesFiles = false, log } = options;
  const written = await Promise.all(typePaths.map((path) => readFile(path, 'utf8')));
  const typeDefs = withSharedTypes(written.join('\n'));
  const contextFor = (headers: RequestHeaders) => requestContext(headers, tokens);
  const graphql = GraphQLModule.forRoot<ApolloFederationDriverConfig>({
    driver: ApolloFederationDriver,
    typeDefs,
    resolvers: declaredScalars(typeDefs),
    transformSchema: (schema) => {
      closeOtherFields(schema, publicFields);
      return hardenSchema(schema, log);
    },
    context: ({ req }: { req: { headers: RequestHeaders } }) => contextFor(req.headers),
    plugins: [ApolloServerPluginInlineTraceDisabled()],
    graphiql: false,
    includeStacktraceInErrorResponses: false,
  });
  const root = { module: SubgraphRoot, imports: [graphql, module] };
  // Silent: Nest would log every refusal as an error. What is unexpected, the hardened schema logs.
  const app = await NestFactory.create<NestExpressApplication>(root, { logger: false, abortOnError: false });
  app.useBodyParser('json', { limit: takesFiles ? bodyBounds.files : bodyBounds.service });
  app.useGlobalPipes(validationPipe);
  await app.init();
  const { schema } = app.get(GraphQLSchemaHost);
  return { name, schema, typeDefs, app, contextFor, close: () => app.close() };
}

/** Nest refuses resolvers for scalars that a schema does not declare. */
function declaredScalars(typeDefs: string) {
  const declared = parse(typeDefs).definitions.flatMap((definition) =>
    definition.kind === Kind.SCALAR_TYPE_DEFINITION ? [definition.name.value] : [],
  );
  return Object.fromEntries(
    declared.flatMap((scalar) => (scalars[scalar] ? [[scalar, scalars[scalar]]] : [])),
  );
}
