import { describe, expect, it } from '@jest/globals';
import { DomainError } from '@samenloket/event-sourcing';
import { readConfiguration } from './configuration.js';
import { variables } from './variables.js';

function refusalOf(env: Record<string, string>): DomainError {
  try {
    readConfiguration(env);
  } catch (error) {
    if (error instanceof DomainError) return error;
    throw error;
  }
  throw new Error('This was accepted.');
}

describe('the configuration', () => {
  it('has a standard for all that need not be said', () => {
    expect(readConfiguration({})).toEqual({
      port: 4000,
      dataFolder: './data',
      logLevel: 'warn',
      development: true,
    });
  });

  it('is read from the environment', () => {
    const env = {
      SAMENLOKET_PORT: '0',
      SAMENLOKET_DATA: '/var/lib/samenloket',
      SAMENLOKET_LOG_LEVEL: 'silent',
      SAMENLOKET_DEVELOPMENT: 'false',
      SAMENLOKET_IDENTITY_SECRET: 's'.repeat(32),
      HOME: '/root',
    };
    expect(readConfiguration(env)).toEqual({
      port: 0,
      dataFolder: '/var/lib/samenloket',
      logLevel: 'silent',
      development: false,
      identitySecret: 's'.repeat(32),
    });
  });

  it.each(['', '-1', '65536', '40.5', '0x10', 'http'])('refuses %j as a port', (port) => {
    expect(refusalOf({ SAMENLOKET_PORT: port }).message).toBe(
      'The configuration is not valid: SAMENLOKET_PORT must be a whole number from 0 to 65535.',
    );
  });

  it.each(['yes', '1', ''])('refuses %j where true or false is asked', (development) => {
    expect(refusalOf({ SAMENLOKET_DEVELOPMENT: development }).message).toContain('must be true or false');
  });

  it('names every variable that is wrong, and shows no secret', () => {
    const { faults, message } = refusalOf({
      SAMENLOKET_PORT: 'x',
      SAMENLOKET_DATA: '',
      SAMENLOKET_LOG_LEVEL: 'loud',
      SAMENLOKET_DEVELOPMENT: 'perhaps',
      SAMENLOKET_IDENTITY_SECRET: 'hunter2',
    });
    expect(faults.map(({ path }) => path)).toEqual(Object.values(variables).map(({ name }) => name));
    expect(message).not.toContain('hunter2');
  });
});
