import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { Kind, parse } from 'graphql';
import { reportColumns } from '../rules/report-columns.js';
import { reportRules, traceFactNames } from '../rules/trace-reason.js';

const schema = parse(readFileSync(new URL('./schema.graphql', import.meta.url), 'utf8'));

function namesIn(type: string): string[] {
  return schema.definitions.flatMap((definition) => {
    if (definition.kind === Kind.ENUM_TYPE_DEFINITION && definition.name.value === type) {
      return (definition.values ?? []).map(({ name }) => name.value);
    }
    if (definition.kind === Kind.OBJECT_TYPE_DEFINITION && definition.name.value === type) {
      return (definition.fields ?? []).map(({ name }) => name.value);
    }
    return [];
  });
}

describe('the schema of reporting', () => {
  it.each(['ReportColumn', 'ReportFigures', 'ReportRow', 'RegionalRow'])(
    'has every column of the report in %s',
    (type) => {
      expect(namesIn(type)).toEqual(expect.arrayContaining([...reportColumns]));
    },
  );

  it('has every rule, and everything that rules look at', () => {
    expect(namesIn('ReportRule')).toEqual([...reportRules]);
    expect(namesIn('TraceFactName')).toEqual([...traceFactNames]);
  });
});
