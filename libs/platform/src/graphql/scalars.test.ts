import { describe, expect, it } from '@jest/globals';
import { type GraphQLScalarType, parseValue } from 'graphql';
import { scalars } from './scalars.js';

const scalar = (name: string): GraphQLScalarType => scalars[name] as GraphQLScalarType;

describe('scalars', () => {
  it.each([
    ['Date', '2024-02-29'],
    ['DateTime', '2026-03-01T08:30:00Z'],
    ['DateTime', '2026-03-01T08:30:00.123+01:00'],
    ['Position', 0],
    ['Position', 3_000_000_000],
  ])('%s takes %j', (name, value) => {
    expect(scalar(name).parseValue(value)).toBe(value);
    expect(scalar(name).serialize(value)).toBe(value);
    expect(scalar(name).parseLiteral(parseValue(JSON.stringify(value)))).toBe(value);
  });

  it.each([
    ['Date', '2023-02-29'],
    ['Date', '1-3-2026'],
    ['Date', '2026-03-01T00:00:00Z'],
    ['Date', 20_260_301],
    ['DateTime', '2026-03-01'],
    ['DateTime', '2026-02-30T08:30:00Z'],
    ['DateTime', '2026-03-01T25:30:00Z'],
    ['DateTime', '2026-03-01T08:30:00'],
    ['Position', -1],
    ['Position', 1.5],
    ['Position', '7'],
    ['Position', null],
  ])('%s refuses %j without repeating it', (name, value) => {
    expect(() => scalar(name).parseValue(value)).toThrow(new RegExp(`^A ${name} must be`));
    expect(() => scalar(name).serialize(value)).toThrow('What is stored here is not');
  });
});
