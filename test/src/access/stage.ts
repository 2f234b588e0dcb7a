import { ApiSchema } from '../harness/api-schema.js';
import { askRaw, type GraphqlAnswer } from '../harness/graphql.js';
import { openPlatformUnderTest, type PlatformUnderTest } from '../harness/platform-under-test.js';
import { announceRound } from './announced-round.js';
import { documentOf } from './operations.js';
import type { Person, State } from './people.js';
import { questions } from './questions.js';
import { describeRegion, type Region } from './region.js';
import { type About, type OperationRule, type Outcome, statesOf } from './rule.js';
import { rules } from './rules.js';
import { idOf, type Subject, unknownOf } from './subject.js';
import { tell, type Story } from './stories.js';
import { Subjects } from './subjects.js';

export interface Heard {
  readonly outcome: Outcome;
  /** Of the refusal, without the ids in it. */
  readonly message: string | undefined;
  readonly text: string;
}

/** The platform with people, and a subject in each state, about whom everything can be asked. */
export class Stage implements AsyncDisposable {
  private readonly documents: ReadonlyMap<string, string>;
  readonly mutations: ReadonlySet<string>;

  private constructor(
    readonly under: PlatformUnderTest,
    readonly schema: ApiSchema,
    readonly region: Region,
    readonly subjects: Subjects,
    private readonly shared: ReadonlyMap<string, Subject>,
    readonly stories: readonly Story[],
  ) {
    this.documents = new Map([
      ...schema.queries.map((field) => [field.name, documentOf(schema, 'query', field)] as const),
      ...schema.mutations.map((field) => [field.name, documentOf(schema, 'mutation', field)] as const),
    ]);
    this.mutations = new Set(schema.mutations.map(({ name }) => name));
  }

  static async open(): Promise<Stage> {
    const under = await openPlatformUnderTest('2026-03-02T09:00:00.000Z');
    try {
      return await Stage.setUp(under);
    } catch (error) {
      await under[Symbol.asyncDispose]();
      throw error;
    }
  }

  private static async setUp(under: PlatformUnderTest): Promise<Stage> {
    const region = await describeRegion(under);
    const subjects = new Subjects(under, region);
    const shared = new Map<string, Subject>();
    for (const state of statesOf.request) {
      if (state === 'unknown') continue;
      const subject = await subjects.inState(state, ['grantedDesk', 'lapsedDesk']);
      shared.set(`request ${state}`, subject);
    }
    const open = shared.get('request open')!;
    await subjects.worked(open);
    shared.set('enquiry open', await subjects.enquiry(open));
    shared.set('enquiry closed', await subjects.enquiry(open, true));
    shared.set('suggestion open', await subjects.withSuggestion());
    shared.set('round open', { ...open, roundId: await announceRound(under, region) });
    const stories = await tell(under, region, subjects);
    await under.platform.settled();
    shared.set('closure open', await subjects.closure(open));
    shared.set('enrolment accepted', await subjects.enrolled(shared.get('request accepted')!));
    under.clock.moveTo(new Date('2026-03-03T09:00:00.000Z'));
    return new Stage(under, await ApiSchema.of(under.url), region, subjects, shared, stories);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.under[Symbol.asyncDispose]();
  }

  get operations(): readonly string[] {
    return [...this.documents.keys()];
  }

  /** The subject that everybody asks about; nothing changes it. */
  sharedSubject(about: About, state: State): Subject {
    if (state === 'unknown') return unknownOf(about, this.sharedSubject(about, statesOf[about][0]!));
    const found = this.shared.get(`${about} ${state}`) ?? this.shared.get(`request ${state}`);
    if (!found) throw new Error(`There is no ${about} that is ${state}`);
    return found;
  }

  /** One of its own, that may be changed. */
  async ownSubject(about: About, state: State, person: Person): Promise<Subject> {
    if (state === 'unknown') return this.sharedSubject(about, state);
    if (about === 'suggestion') return this.subjects.withSuggestion();
    if (about === 'round')
      return { ...this.sharedSubject(about, state), roundId: await announceRound(this.under, this.region) };
    if (about === 'location') return this.subjects.place(this.sharedSubject(about, state));
    if (about === 'closure' || about === 'organiser' || about === 'desk' || about === 'nothing')
      return this.sharedSubject(about, state);
    if (about === 'enquiry')
      return this.subjects.enquiry(this.sharedSubject('request', 'open'), state === 'closed');
    return this.subjects.inState(state, [person]);
  }

  async hear(operation: string, person: Person, subject: Subject): Promise<Heard> {
    const rule = rules[operation]!;
    const token = await this.subjects.cast.tokenOf(person, subject);
    const variables = questions[operation]!(subject, person, this.subjects.registration(subject.word));
    const answer = await askRaw(this.under.url, token, this.documents.get(operation)!, variables);
    return heard(answer, rule, this.mutations.has(operation), subject);
  }
}

function heard(
  answer: GraphqlAnswer<unknown>,
  { about, unnamed }: OperationRule,
  changes: boolean,
  subject: Subject,
): Heard {
  const text = JSON.stringify(answer);
  const error = answer.errors?.[0];
  // A field out of sight is one null; that is no refusal of the rest.
  const isAnswered = Object.values(answer.data ?? {}).some((value) => value !== null);
  if (error && !isAnswered) {
    const outcome = (error.extensions?.code ?? 'none') as Outcome;
    return { outcome, message: withoutIds(error.message), text };
  }
  const isSeen =
    changes || unnamed || about === 'nothing' || JSON.stringify(answer.data).includes(subject[idOf[about]]);
  return { outcome: isSeen ? 'yes' : 'nothing', message: undefined, text };
}

function withoutIds(message: string): string {
  return message.replaceAll(/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}/g, '<id>');
}
