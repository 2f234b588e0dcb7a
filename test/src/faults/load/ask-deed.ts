import type { GraphqlAnswer } from '../../harness/graphql.js';
import type { Deed, Told } from './call.js';
import { askingFor } from './deed-documents.js';

/** Longer than the platform itself waits for anything. */
const patienceMs = 30_000;

/** Of an answer that is none, to see what it was. */
const mostOfBody = 200;

/** With these it was decided that nothing is done; after any other one cannot know. */
const refusals = new Set([
  'BAD_INPUT',
  'NOT_FOUND',
  'FORBIDDEN',
  'UNAUTHENTICATED',
  'CONFLICT',
  'RULE_VIOLATED',
  'NO_CAPACITY',
  'ALREADY_EXISTS',
  'ERASED',
]);

/** Asks once, over HTTP, and says what the client knows then. */
export async function askDeed(url: string, token: string, deed: Deed): Promise<Told> {
  const { query, variables, answerFrom } = askingFor(deed);
  let response: Response;
  let body: string;
  try {
    response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${token}`,
        'x-reason': 'test under faults',
      },
      body: JSON.stringify({ query, variables }),
      signal: AbortSignal.timeout(patienceMs),
    });
    body = await response.text();
  } catch (error) {
    return { how: 'unknown', why: failureName(error) };
  }
  const { data, errors } = readAnswer(body);
  const [first] = errors ?? [];
  if (!first && data) return { how: 'done', answer: answerFrom(data as never) };
  const code = first?.extensions?.code ?? `HTTP ${response.status}`;
  if (refusals.has(code)) return { how: 'refused', code, message: first?.message ?? '' };
  return { how: 'unknown', why: code, message: first?.message ?? body.slice(0, mostOfBody) };
}

/** A connection that breaks off can leave half an answer. */
function readAnswer(body: string): GraphqlAnswer<object> {
  try {
    return JSON.parse(body) as GraphqlAnswer<object>;
  } catch {
    return {};
  }
}

function failureName(error: unknown): string {
  if (!(error instanceof Error)) return 'no answer';
  const { cause } = error as { cause?: { code?: string } };
  return cause?.code ?? error.name;
}
