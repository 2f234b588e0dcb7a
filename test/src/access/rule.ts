import { type AskingRole, type Person, roleOf, type State, states } from './people.js';

/** What an operation is about: whose relations count, and which ids are made up to ask for what is not there. */
export type About =
  | 'request'
  | 'offer'
  | 'family'
  | 'enquiry'
  | 'enrolment'
  | 'suggestion'
  | 'closure'
  | 'round'
  | 'location'
  | 'organiser'
  | 'desk'
  | 'nothing';

/** How it can stand when it is asked about. */
export const statesOf: Record<About, readonly State[]> = {
  request: Object.keys(states) as State[],
  offer: ['offered', 'accepted', 'closed', 'transferred', 'erased', 'unknown'],
  family: ['open', 'offered', 'closed', 'transferred', 'erased', 'unknown'],
  enquiry: ['open', 'closed', 'unknown'],
  enrolment: ['accepted', 'unknown'],
  suggestion: ['open', 'unknown'],
  closure: ['open', 'unknown'],
  round: ['open', 'unknown'],
  location: ['open', 'unknown'],
  organiser: ['open', 'unknown'],
  desk: ['open', 'unknown'],
  nothing: ['open'],
};

/** A code of docs/api.md; or, without an error, an answer in which it does not occur. */
export type Refusal =
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'UNAUTHENTICATED'
  | 'RULE_VIOLATED'
  | 'ERASED'
  | 'ALREADY_EXISTS'
  | 'BAD_INPUT'
  | 'nothing';
export type Outcome = 'yes' | Refusal;

/** Whenever it is there, or in these states; `unknown` among them: what is not there yet may be made. */
export type Who = Partial<Record<Person, true | readonly State[]>>;

export interface OperationRule {
  readonly about: About;
  readonly may: Who;
  /** For who could be somebody else's: the same whether it is there or not. Default FORBIDDEN. */
  readonly otherwise?: Refusal;
  /** Roles that hear `otherwise`; every other role hears FORBIDDEN. Default: the roles of who may. */
  readonly roles?: readonly AskingRole[];
  /** Who may see it, but not do this: FORBIDDEN, when it is there. */
  readonly seenOnly?: Who;
  /** It is no secret that it is there: what those hear whose role could be let in, when it is not. */
  readonly missing?: Refusal;
  /** The answer does not say about what it is. */
  readonly unnamed?: true;
  /** People who hear something else than the others when they are refused. */
  readonly hears?: Partial<Record<Person, Refusal>>;
  /** What who may hears when it stands like this. */
  readonly when?: Partial<Record<State, Outcome>>;
}

const holds = (who: Who, person: Person, state: State) => {
  const entry = who[person];
  return entry === true ? state !== 'unknown' : (entry?.includes(state) ?? false);
};

/** Whether the rule lets this person in; what comes of it is another matter. */
export function isLetIn({ may }: OperationRule, person: Person, state: State): boolean {
  return holds(may, person, state);
}

/** What this person hears. */
export function expectedOutcome(rule: OperationRule, person: Person, state: State): Outcome {
  const { may, otherwise = 'FORBIDDEN', seenOnly = {}, hears = {}, when = {} } = rule;
  if (holds(may, person, state)) return when[state] ?? 'yes';
  if (person === 'nobody') return may.nobody ? otherwise : 'UNAUTHENTICATED';
  if (holds(seenOnly, person, state)) return 'FORBIDDEN';
  const own = hears[person];
  if (own) return own;
  const asking = rule.roles ?? rolesOf(may);
  if (!asking.includes(roleOf[person])) return 'FORBIDDEN';
  return state === 'unknown' ? (rule.missing ?? otherwise) : otherwise;
}

function rolesOf(who: Who): AskingRole[] {
  return (Object.keys(who) as Person[]).flatMap((person) => (person === 'nobody' ? [] : [roleOf[person]]));
}
