import { expect } from '@jest/globals';
import { type ApiField, namedType } from '../harness/api-schema.js';
import { ask, askRaw } from '../harness/graphql.js';
import { publicFields, wayTo } from './public-fields.js';
import { describeOwnPlace } from './region.js';
import type { Stage } from './stage.js';

const weekdays = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'];
/** Of the arguments that cannot be left out. */
const given: Readonly<Record<string, string>> = { on: '"2026-03-02"', from: '"2026-03-02"' };

/** Asks for every field of a location, and of what is public on it, in the name of nobody. */
export async function expectPublicFieldsAsTheRulesSay(stage: Stage): Promise<void> {
  const id = await describeFullPlace(stage);
  const look = (typeName: string, selection: string) =>
    askRaw<{ location: object | null }>(
      stage.under.url,
      undefined,
      `query ($id: ID!) { location(id: $id) { ${wayTo[typeName]!(selection)} } }`,
      { id },
    );
  const open: Record<string, string[]> = {};
  for (const typeName of Object.keys(publicFields)) {
    // Were it not there, nothing of it could be refused.
    expect(JSON.stringify(await look(typeName, '__typename'))).toContain(`"${typeName}"`);
    const fields = stage.schema.type(typeName).fields ?? [];
    for (const field of fields) {
      const { errors = [] } = await look(typeName, selectionOf(stage, field));
      const codes = new Set(errors.map(({ extensions }) => extensions?.code));
      if (codes.size === 0) (open[typeName] ??= []).push(field.name);
      else
        expect({ typeName, field: field.name, codes: [...codes] }).toMatchObject({
          codes: ['UNAUTHENTICATED'],
        });
    }
  }
  const sorted = Object.entries(publicFields).map(([name, fields]) => [name, fields.toSorted()]);
  expect(Object.entries(open).map(([name, fields]) => [name, fields.toSorted()])).toEqual(sorted);
}

/** Nothing public leads to a type of which nobody decided what is public. */
export function expectPublicFieldsToLeadNowhereElse({ schema }: Stage): void {
  const ledTo = Object.entries(publicFields).flatMap(([typeName, names]) => {
    const fields = schema.type(typeName).fields ?? [];
    return fields.filter(({ name }) => names.includes(name)).map(({ type }) => schema.type(namedType(type)));
  });
  const objects = new Set(ledTo.filter(({ kind }) => kind === 'OBJECT').map(({ name }) => name));
  expect([...objects].filter((name) => !(name in publicFields))).toEqual(['Desk']);
}

function selectionOf({ schema }: Stage, { name, args, type }: ApiField): string {
  const needed = args.filter((each) => each.type.kind === 'NON_NULL' && each.defaultValue === null);
  const passed = needed.map((each) => `${each.name}: ${given[each.name]!}`).join(', ');
  const below = schema.type(namedType(type)).kind === 'OBJECT' ? ' { __typename }' : '';
  return name + (passed && `(${passed})`) + below;
}

/** A place of which everything is known: its hours, and when it is closed. */
async function describeFullPlace({ under, region }: Stage): Promise<string> {
  const { locationId, organiserId } = await describeOwnPlace(under, region);
  const worker = await under.tokenOf('deskWorker', { deskIds: [region.desks.own] });
  const openingHours = weekdays.map((day) => ({ day, from: '07:00', to: '18:00' }));
  const facts = { organiserId, deskId: region.desks.own, name: 'De Open Plek', kind: 'groupCare' };
  await ask(under.url, worker, describe, { input: { id: locationId, ...facts, openingHours } });
  await ask(under.url, worker, close, { locationId });
  await under.platform.settled();
  return locationId;
}

const describe = 'mutation ($input: DescribeLocationInput!) { describeLocation(input: $input) { position } }';
const close = `mutation ($locationId: ID!) {
  closeLocation(locationId: $locationId, from: "2026-07-20", until: "2026-07-27", reason: illness) { position }
}`;
