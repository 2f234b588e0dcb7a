/**
 * All that may stand on a span: ids, names that the code gives, counts and codes. Never what an event, a document, a
 * GraphQL document or its variables say: those tell who somebody is. What is not in this list leaves no process.
 */
export const allowedFacts = [
  'samenloket.contract',
  'samenloket.stream',
  'samenloket.stream.category',
  'samenloket.event.type',
  'samenloket.event.id',
  'samenloket.event.count',
  'samenloket.producer',
  'samenloket.position',
  'samenloket.revision',
  'samenloket.duplicate',
  'samenloket.collection',
  'graphql.operation.type',
  'graphql.field',
  'http.request.method',
  'http.route',
  'http.response.status_code',
  'server.address',
  'server.port',
  'error.type',
] as const;

export type SpanFacts = Readonly<Partial<Record<(typeof allowedFacts)[number], string | number | boolean>>>;
