import fc from 'fast-check';
import { documentOf } from '../access/operations.js';
import { type Person, persons, type State } from '../access/people.js';
import { questions } from '../access/questions.js';
import { isLetIn, type OperationRule, statesOf } from '../access/rule.js';
import { rules } from '../access/rules.js';
import type { Stage } from '../access/stage.js';
import type { Subject } from '../access/subject.js';
import type { ApiField } from '../harness/api-schema.js';
import type { GraphqlAnswer } from '../harness/graphql.js';
import { spoiled } from './spoiled-input.js';
import { WildValues } from './wild-values.js';

type Variables = Readonly<Record<string, unknown>>;

/** Somebody who may ask this mutation about a subject of its own, with what to ask. */
export interface Target {
  readonly operation: string;
  readonly document: string;
  readonly token: string | undefined;
  readonly input: fc.Arbitrary<Variables>;
}

/** A bound on waiting: whoever hears nothing for so long waits for ever. */
const patienceMilliseconds = 120_000;

/** The codes of the errors in the answer, none for a success; stored is what stands under this correlation id. */
export async function throwAt(
  url: string,
  { document, token }: Target,
  variables: Variables,
  correlationId: string,
): Promise<readonly string[]> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'x-reason': 'test',
      'x-correlation-id': correlationId,
      ...(token && { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify({ query: document, variables }),
    signal: AbortSignal.timeout(patienceMilliseconds),
  });
  const { data, errors } = (await response.json()) as GraphqlAnswer<unknown>;
  if (!errors && !data) throw new Error('Answered neither data nor errors');
  return (errors ?? []).map(({ extensions }) => extensions?.code ?? 'none');
}

/** Whom to ask what, before anything is thrown: afterwards little of the region may be left. */
export async function targetOf(stage: Stage, field: ApiField): Promise<Target> {
  const { name: operation, args } = field;
  const { about } = rules[operation]!;
  const [person, state] = asker(rules[operation]!);
  const made = await stage.ownSubject(about, state, person);
  await stage.under.platform.settled();
  const subject = about === 'enrolment' ? await stage.subjects.enrolled(made) : made;
  const known = [subject, stage.sharedSubject('request', 'offered')].flatMap(idsIn);
  const valid = questions[operation]!(subject, person, stage.subjects.registration(subject.word));
  const wild = new WildValues(stage.schema, known);
  return {
    operation,
    document: documentOf(stage.schema, 'mutation', field),
    token: await stage.subjects.cast.tokenOf(person, subject),
    input: fc.oneof(
      { arbitrary: spoiled(stage.schema, wild, args, valid), weight: 3 },
      { arbitrary: wild.argumentsOf(args), weight: 1 },
    ),
  };
}

/** Somebody who may, and when; where nobody may, as with a webhook of nobody, one who could have one. */
function asker(rule: OperationRule): readonly [Person, State] {
  const states = statesOf[rule.about].filter((state) => state !== 'unknown');
  const all = states.flatMap((state) => persons.map((person) => [person, state] as const));
  const letIn = all.filter(([person, state]) => isLetIn(rule, person, state));
  const succeeding = letIn.find(([, state]) => rule.when?.[state] === undefined);
  return succeeding ?? letIn[0] ?? ['coordinator', states[0]!];
}

function idsIn(subject: Subject): string[] {
  return Object.values({ ...subject }).filter((value) => /^[\da-f-]{36}$/.test(value));
}

export function short(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length > 400 ? `${text.slice(0, 400)}…` : text;
}
