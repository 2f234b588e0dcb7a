// class-transformer's decorators need it before the first contract is loaded.
import 'reflect-metadata';
import { integrationEventTypes, producers } from '../catalogue/integration-events.js';
import { answeringService, messageContracts } from '../catalogue/message-contracts.js';
import { cloudEventContentType, sourcePrefix } from '../wire/cloud-event.js';
import { subjects } from '../wire/subjects.js';
import { type Schema, type WireSchemas, wireSchemas } from './wire-schemas.js';

type Part = Readonly<Record<string, unknown>>;

interface Gathered {
  readonly channels: Record<string, Part>;
  readonly operations: Record<string, Part>;
  readonly messages: Record<string, Part>;
  readonly schemas: Record<string, Schema>;
}

/** The AsyncAPI 3.0 document of everything between the services. @throws Error naming what has no schema */
export function asyncApiDocument(): object {
  const wire = wireSchemas();
  const { cloudEvent, context, refusal } = wire;
  const gathered: Gathered = {
    channels: {
      replies: { address: null, description: 'The inbox that came with the question.', messages: {} },
    },
    operations: {},
    messages: { refusal: message('A refusal, with a code to rely on', ref('schemas', 'Refusal')) },
    schemas: { ...wire.named, CloudEvent: cloudEvent, Refusal: refusal, Context: context },
  };
  addReply(gathered, 'refusal');
  for (const contract of messageContracts) addContract(gathered, wire, contract);
  for (const producer of producers) {
    for (const type of integrationEventTypes[producer]) addEvent(gathered, wire, producer, type);
    addFeed(gathered, wire, producer);
  }
  const { channels, operations, messages, schemas } = gathered;
  return {
    ...about,
    channels,
    operations,
    components: { messages, schemas: sorted(schemas), securitySchemes },
  };
}

const securitySchemes = { password: { type: 'userPassword', description: 'One user each service.' } };

const about = {
  asyncapi: '3.0.0',
  info: {
    title: 'Samenloket, between its services',
    version: '1.0.0',
    description:
      'Commands, queries and integration events over NATS. Made from libs/contracts by "npm run asyncapi". Whoever answers a question may also answer a refusal. Events can be read from the feed of their producer at any time; the channels of events only bring the newest sooner.',
    license: { name: 'EUPL-1.2' },
  },
  defaultContentType: 'application/json',
  servers: {
    nats: {
      host: 'nats:4222',
      protocol: 'nats',
      description: 'TLS, always.',
      security: [ref('securitySchemes', 'password')],
    },
  },
};

type AnyContract = { readonly name: string; readonly request: { readonly name: string } };

function addContract(gathered: Gathered, wire: WireSchemas, { name, request }: AnyContract): void {
  const exchange = wire.exchanges.get(name);
  if (exchange?.request.$ref !== ref('schemas', request.name).$ref) {
    throw new Error(
      `The contract ${name} with its request ${request.name} is missing in src/asyncapi/wire-types.ts.`,
    );
  }
  const asked = { request: exchange.request, context: ref('schemas', 'Context') };
  gathered.messages[name] = message(`What ${name} is asked`, object(asked));
  gathered.messages[`${name}.answer`] = message(
    `What ${name} answers`,
    object({ answer: exchange.answer }, []),
  );
  addQuestion(gathered, { id: name, address: subjects.ask(name), queue: answeringService({ name }) });
}

function addFeed(gathered: Gathered, wire: WireSchemas, producer: string): void {
  const [pages, heads] = [`feed.${producer}`, `heads.${producer}`];
  gathered.messages[pages] = message(`Which page of ${producer}’s feed is wanted`, wire.feedQuestion);
  gathered.messages[`${pages}.answer`] = message(`A page of ${producer}’s feed`, wire.feedPage);
  addQuestion(gathered, { id: pages, address: subjects.feedPages(producer), queue: producer });
  gathered.messages[heads] = message(`How far ${producer}’s feed is, each second`, wire.heartbeat);
  addSending(gathered, heads, subjects.heads(producer));
}

function addEvent(gathered: Gathered, wire: WireSchemas, producer: string, type: string): void {
  const data = wire.events.get(type);
  if (!data) throw new Error(`The event ${type} is missing in src/asyncapi/wire-types.ts.`);
  gathered.schemas[type] = data;
  const own = object({
    type: { const: type },
    source: { const: sourcePrefix + producer },
    data: ref('schemas', type),
  });
  const payload = { allOf: [ref('schemas', 'CloudEvent'), own] };
  gathered.messages[type] = { ...message(type, payload), contentType: cloudEventContentType };
  addSending(gathered, type, subjects.event(producer, type));
}

function addSending(gathered: Gathered, id: string, address: string): void {
  gathered.channels[id] = { address, messages: { [id]: ref('messages', id) } };
  gathered.operations[id] = { action: 'send', channel: { $ref: `#/channels/${id}` } };
}

function addQuestion(
  gathered: Gathered,
  { id, address, queue }: Record<'id' | 'address' | 'queue', string>,
): void {
  addReply(gathered, `${id}.answer`);
  gathered.channels[id] = { address, messages: { [id]: ref('messages', id) } };
  gathered.operations[id] = {
    action: 'receive',
    channel: { $ref: `#/channels/${id}` },
    bindings: { nats: { queue, bindingVersion: '0.1.0' } },
    reply: {
      channel: { $ref: '#/channels/replies' },
      messages: [`${id}.answer`, 'refusal'].map((reply) => ({
        $ref: `#/channels/replies/messages/${reply}`,
      })),
    },
  };
}

function addReply({ channels }: Gathered, id: string): void {
  const messages = { ...(channels['replies']?.['messages'] as Part), [id]: ref('messages', id) };
  channels['replies'] = { ...channels['replies'], messages };
}

function message(summary: string, payload: Schema): Part {
  return { summary, payload };
}

function object(properties: Readonly<Record<string, Schema>>, required = Object.keys(properties)): Schema {
  return { type: 'object', properties, ...(required.length > 0 && { required }) };
}

function ref(kind: string, name: string) {
  return { $ref: `#/components/${kind}/${name}` };
}

function sorted(schemas: Readonly<Record<string, Schema>>): Record<string, Schema> {
  return Object.fromEntries(Object.entries(schemas).sort(([a], [b]) => (a < b ? -1 : 1)));
}
