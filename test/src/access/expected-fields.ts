import { expect } from '@jest/globals';
import type { ApiSchema } from '../harness/api-schema.js';
import { askRaw } from '../harness/graphql.js';
import { familyFields, ownRules } from './field-rules.js';
import { type Person, persons } from './people.js';
import { statesOf } from './rule.js';
import { allowedAt, everythingOf, levelOf, shownIn } from './shown-fields.js';
import type { Stage } from './stage.js';
import type { Story } from './stories.js';
import type { Subject } from './subject.js';

type Through = (selection: string) => {
  readonly document: string;
  readonly variables: (of: Subject) => object;
};

const directly: Through = (selection) => ({
  document: `query ($id: ID!) { careRequest(id: $id) ${selection} }`,
  variables: ({ requestId: id }) => ({ id }),
});
/** Other ways to a request: the same fields must be shown there. */
const otherWays: Readonly<Record<string, Through>> = {
  offer: (selection) => ({
    document: `query ($id: ID!) { offer(id: $id) { request ${selection} } }`,
    variables: ({ offerId: id }) => ({ id }),
  }),
  enrolment: (selection) => ({
    document: `query ($id: ID!) { enrolmentsOfRequest(requestId: $id) { request ${selection} } }`,
    variables: ({ requestId: id }) => ({ id }),
  }),
};

export async function expectFieldsAsTheRulesSay(stage: Stage): Promise<void> {
  expectEveryFieldToHaveARule(stage.schema);
  const selection = everythingOf(stage.schema, 'CareRequest');
  const differences: string[] = [];
  const everShown = new Set<string>();
  for (const { name, state, subject, without } of toldOf(stage)) {
    const see = async (person: Person, through: Through) => {
      const { document, variables } = through(selection);
      const token = await stage.subjects.cast.tokenOf(person, subject);
      const before = await stage.under.platform.eventStore.head();
      const answer = await askRaw(stage.under.url, token, document, variables(subject));
      const after = stage.under.platform.eventStore.readAll({ after: before });
      const opened = (await Array.fromAsync(after)).some(({ type }) => type === 'FileOpened');
      return { shown: shownIn(answer.data), text: JSON.stringify(answer), opened };
    };
    const complete = (await see(state === 'transferred' ? 'neighbourDesk' : 'desk', directly)).shown;
    complete.forEach((field) => everShown.add(field));
    for (const person of persons.filter((each) => !without.includes(each))) {
      const level = levelOf(person, state);
      const allowed = level ? allowedAt(level, complete) : new Set<string>();
      const { shown, text, opened } = await see(person, directly);
      const at = `${name}, ${person}`;
      differences.push(...[...shown.difference(allowed)].map((field) => `${at} sees ${field}`));
      differences.push(...[...allowed.difference(shown)].map((field) => `${at} does not see ${field}`));
      const tells = text.includes(subject.word);
      if (tells && (!level || level === 'facts')) differences.push(`${at} reads a personal word`);
      if (opened !== (tells && person !== 'parent'))
        differences.push(`${at}: recorded ${opened}, told ${tells}`);
      for (const [way, through] of Object.entries(otherWays)) {
        const there = await see(person, through);
        const more = [...there.shown.difference(allowed)];
        differences.push(...more.map((field) => `${at} sees ${field} through ${way}`));
      }
    }
  }
  expect(differences).toEqual([]);
  const filled = Object.entries(familyFields).flatMap(([typeName, byLevel]) =>
    Object.values(byLevel).flatMap((names) => names.map((name) => `${typeName}.${name}`)),
  );
  // What no request of the test fills in would be compared with nothing.
  expect(filled.filter((field) => !everShown.has(field))).toEqual([]);
}

/** A request in every state, and those with a story. */
function toldOf(stage: Stage): readonly Story[] {
  const inStates = statesOf.request.filter((state) => state !== 'unknown');
  const plain = inStates.map((state) => ({
    ...{ name: state, state, without: [] },
    subject: stage.sharedSubject('request', state),
  }));
  return [...plain, ...stage.stories];
}

function expectEveryFieldToHaveARule(schema: ApiSchema): void {
  for (const [typeName, byLevel] of Object.entries(familyFields)) {
    const ruled = Object.values(byLevel).flat();
    const apart = Object.keys(ownRules).flatMap((field) => field.split(`${typeName}.`)[1] ?? []);
    const names = schema.type(typeName).fields?.map(({ name }) => name) ?? [];
    expect({ typeName, fields: names.toSorted() }).toEqual({
      typeName,
      fields: [...ruled, ...apart].toSorted(),
    });
  }
}
