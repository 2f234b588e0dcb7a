import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { atATime, type Cell, cells, written } from './cells.js';
import { expectFieldsAsTheRulesSay } from './expected-fields.js';
import {
  expectPublicFieldsAsTheRulesSay,
  expectPublicFieldsToLeadNowhereElse,
} from './expected-public-fields.js';
import { familyFields, isWrapping, wholeTypes, withoutFamilyData } from './field-rules.js';
import { type Person, roleOf } from './people.js';
import { questions } from './questions.js';
import { rules } from './rules.js';
import { type Heard, Stage } from './stage.js';

/** Thousands of questions at once, on a machine that may be busy with more. */
const patience = 900_000;

const together = 8;
const isPublic = new Set(['location', 'organiser', 'desk', 'round', 'nothing']);

/** A question about a shared subject, and what was answered. */
interface Answered extends Heard {
  readonly cell: Cell;
  readonly word: string;
}

let stage: Stage;
let refusals: readonly Answered[];
let refusalsLogged: number;
let readings: readonly Answered[];
beforeAll(async () => {
  stage = await Stage.open();
  const isChange = ({ operation }: Cell) => stage.mutations.has(operation);
  const { eventStore } = stage.under.platform;
  const before = await eventStore.head();
  refusals = await answers(cells.filter((cell) => isChange(cell) && !cell.letIn));
  refusalsLogged = (await eventStore.head()) - before;
  readings = await answers(cells.filter((cell) => !isChange(cell)));
}, patience);
afterAll(() => stage[Symbol.asyncDispose]());

describe('who may ask what', () => {
  it('has a rule for every query and mutation, and for no other', () => {
    expect(Object.keys(rules).toSorted()).toEqual(stage.operations.toSorted());
    expect(Object.keys(questions).toSorted()).toEqual(stage.operations.toSorted());
  });

  it('is refused as the rules say, to everyone else, in every state, and then changes nothing', () => {
    expect(refusals.flatMap(difference)).toEqual([]);
    expect(refusalsLogged).toBe(0);
  });

  it('is answered as the rules say, to everyone, in every state', () => {
    expect(readings.flatMap(difference)).toEqual([]);
  });

  it('answers alike what is not there and what is somebody else’s', () => {
    const hidden = [...refusals, ...readings].filter(({ cell: { operation, person, state, letIn } }) => {
      const { about, seenOnly = {}, hears = {} } = rules[operation]!;
      return !(letIn || isPublic.has(about) || (seenOnly[person] && state !== 'unknown') || hears[person]);
    });
    const byRole = Map.groupBy(hidden, ({ cell }) => `${cell.operation}, ${roleNameOf(cell.person)}`);
    const unlike = [...byRole].flatMap(([asked, heard]) => {
      const different = new Set(heard.map(({ outcome, message }) => `${outcome}: ${message}`));
      return different.size > 1 ? [`${asked}: ${[...different].join(' | ')}`] : [];
    });
    expect(unlike).toEqual([]);
  });

  it('tells nothing personal to who is refused', () => {
    const telling = [...refusals, ...readings].filter(
      ({ cell, text, word }) => !cell.letIn && text.includes(word),
    );
    expect(telling.map(({ cell }) => written(cell))).toEqual([]);
  });

  it(
    'lets in who may change, in every state',
    async () => {
      const asked = cells.filter(({ operation, letIn }) => letIn && stage.mutations.has(operation));
      const prepared = await atATime(together, asked, async (cell) => {
        const { about } = rules[cell.operation]!;
        return { cell, about, made: await stage.ownSubject(about, cell.state, cell.person) };
      });
      await stage.under.platform.settled();
      const changed = await atATime(together, prepared, async ({ cell, about, made }) => {
        const isEnrolled = about === 'enrolment' && cell.state !== 'unknown';
        const subject = isEnrolled ? await stage.subjects.enrolled(made) : made;
        return { ...(await stage.hear(cell.operation, cell.person, subject)), cell };
      });
      expect(changed.flatMap(difference)).toEqual([]);
    },
    patience,
  );
});

describe('who sees what of a family', () => {
  it('is said for every type of the API', () => {
    const known = [familyFields, wholeTypes].flatMap((types) => Object.keys(types));
    const names = stage.schema.objectTypes.map(({ name }) => name).filter((name) => !isWrapping(name));
    expect(names.toSorted()).toEqual([...known, ...withoutFamilyData].toSorted());
  });

  it(
    'is as the rules say, field by field, and staff’s looking is recorded',
    () => expectFieldsAsTheRulesSay(stage),
    patience,
  );
});

describe('who looks around without signing in', () => {
  it('sees of a location what the rules say, field by field', () => expectPublicFieldsAsTheRulesSay(stage));

  it('comes from there to nothing else', () => expectPublicFieldsToLeadNowhereElse(stage));
});

const roleNameOf = (person: Person) => (person === 'nobody' ? person : roleOf[person]);

function difference({ cell, outcome, message }: Pick<Answered, 'cell' | 'outcome' | 'message'>): string[] {
  return outcome === cell.expected
    ? []
    : [`${written(cell)}: ${outcome} ${message ?? ''}, not ${cell.expected}`];
}

async function answers(asked: readonly Cell[]): Promise<Answered[]> {
  return atATime(together, asked, async (cell) => {
    const subject = stage.sharedSubject(rules[cell.operation]!.about, cell.state);
    return { ...(await stage.hear(cell.operation, cell.person, subject)), cell, word: subject.word };
  });
}
