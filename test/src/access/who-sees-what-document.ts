import { familyFields, levels, ownRules, reach, wholeTypes } from './field-rules.js';
import { people, type Person, persons, type State, states } from './people.js';
import { type Outcome, type OperationRule, statesOf, type Who } from './rule.js';
import { publicFields } from './public-fields.js';
import { rules } from './rules.js';

/** docs/domain/who-sees-what.md, from the rules that the tests hold. */
export function whoSeesWhat(): string {
  return [
    '# Who sees what',
    '',
    'Made from `test/src/access/rules.ts`, `field-rules.ts` and `public-fields.ts`; `who-sees-what.test.ts` there asks every',
    'operation in every state in the name of every person, and compares. What is not there and what is somebody else’s get',
    'the same answer. Nobody signed in gets `UNAUTHENTICATED`, but where everybody may; a role that is not in a row gets',
    '`FORBIDDEN`.',
    '',
    '## People',
    '',
    ...table(
      ['name', 'who'],
      Object.entries(people).map(([name, who]) => [code(name), who]),
    ),
    '',
    '## States of a request, and of what belongs to it',
    '',
    ...table(
      ['state', 'the request'],
      Object.entries(states).map(([name, what]) => [code(name), what]),
    ),
    '',
    '## Operations',
    '',
    ...table(
      ['operation', 'about', 'who may', 'others with such a role', 'refused to who may'],
      Object.entries(rules).map(([operation, rule]) => row(operation, rule)),
    ),
    '',
    '## Fields of a request',
    '',
    ...table(
      ['reach', 'who gets so far', 'fields'],
      levels.map((level) => [level, who(reach[level], statesOf.request), fieldsAt(level)]),
    ),
    '',
    'Each has all before it. ' + apart(),
    '',
    '## Fields of a location without signing in',
    '',
    ...table(
      ['type', 'fields'],
      Object.entries(publicFields).map(([type, fields]) => [code(type), fields.join(', ')]),
    ),
    '',
    'Every other field of these asks for a sign-in. Desks are public as a whole.',
    '',
  ].join('\n');
}

function row(operation: string, rule: OperationRule): string[] {
  const { about, may, otherwise = 'FORBIDDEN', missing, hears = {}, when = {} } = rule;
  const exceptions = Object.entries(hears).map(([person, code]) => `${person} ${code}`);
  const others = [otherwise, ...(missing ? [`not there: ${missing}`] : []), ...exceptions];
  const refused = Object.entries(
    Object.groupBy(Object.keys(when) as State[], (state) => when[state] as Outcome),
  );
  return [
    code(operation),
    about,
    who(may, statesOf[about]),
    others.join('; '),
    refused.map(([outcome, at]) => `${outcome}: ${at?.join(', ')}`).join('; ') || '–',
  ];
}

function who(may: Who, possible: readonly State[]): string {
  if (persons.every((person) => may[person] === true)) return 'everybody';
  if (persons.every((person) => (may[person] === true) === (person !== 'nobody')))
    return 'everyone signed in';
  const there = possible.filter((state) => state !== 'unknown');
  const named = (Object.entries(may) as [Person, true | readonly State[]][]).map(([person, entry]) => {
    if (entry === true) return person;
    const [within, without] = [entry, there.filter((state) => !entry.includes(state))];
    if (without.length === 0 && !entry.includes('unknown')) return person;
    const isShorter = without.length < within.length && !entry.includes('unknown');
    return isShorter ? `${person} (not ${without.join(', ')})` : `${person} (${within.join(', ')})`;
  });
  return named.join('; ') || '–';
}

function fieldsAt(level: (typeof levels)[number]): string {
  const named = Object.entries(familyFields).flatMap(([type, byLevel]) => {
    const fields = byLevel[level] ?? [];
    return fields.length > 0 ? [`${type}: ${fields.join(', ')}`] : [];
  });
  return named.join('; ');
}

function apart(): string {
  const whole = Object.entries(wholeTypes).map(([type, query]) => `${type} (${query})`);
  const own = Object.entries(ownRules).map(([field, query]) => `${field} (${query})`);
  return `By the rule of an operation: ${[...own, ...whole].join(', ')}.`;
}

const code = (text: string) => `\`${text}\``;

function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const widths = head.map((cell, at) =>
    Math.max(3, cell.length, ...rows.map((each) => each[at]?.length ?? 0)),
  );
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`;
  return [line(head), `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...rows.map(line)];
}
