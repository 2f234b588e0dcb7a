import { describe, expect, it } from '@jest/globals';
import { DomainError } from '@samenloket/event-sourcing';
import { readConfiguration } from './configuration.js';

function refusalOf(env: Record<string, string>): DomainError {
  try {
    readConfiguration(env);
  } catch (error) {
    if (error instanceof DomainError) return error;
    throw error;
  }
  throw new Error('This was accepted.');
}

const standard = {
  profile: 'embedded',
  host: '127.0.0.1',
  port: 4000,
  dataFolder: './data',
  logLevel: 'warn',
  development: true,
  tokenIssuer: 'urn:samenloket:development',
  tokenAudience: 'samenloket',
  signInClient: 'samenloket',
  signInScope: 'openid profile',
  sessionIdleMinutes: 30,
  sessionHours: 10,
  drainMs: 3000,
  mailFrom: 'samenloket@localhost',
};

describe('the configuration', () => {
  it('has a standard for all that need not be said', () => {
    expect({ ...readConfiguration({}) }).toEqual(standard);
  });

  it('is read from the environment', () => {
    const env = {
      SAMENLOKET_PORT: '0',
      SAMENLOKET_DATA: '/var/lib/samenloket',
      SAMENLOKET_LOG_LEVEL: 'silent',
      SAMENLOKET_DEVELOPMENT: 'false',
      SAMENLOKET_IDENTITY_SECRET: 's'.repeat(32),
      SAMENLOKET_ROUND_SECRET: 'r'.repeat(32),
      HOME: '/root',
    };
    expect({ ...readConfiguration(env) }).toEqual({
      ...standard,
      port: 0,
      dataFolder: '/var/lib/samenloket',
      logLevel: 'silent',
      development: false,
      identitySecret: 's'.repeat(32),
      roundSecret: 'r'.repeat(32),
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
    const wrong = {
      SAMENLOKET_PROFILE: 'cloud',
      SAMENLOKET_PORT: 'x',
      SAMENLOKET_DATA: '',
      SAMENLOKET_LOG_LEVEL: 'loud',
      SAMENLOKET_DEVELOPMENT: 'perhaps',
      SAMENLOKET_IDENTITY_SECRET: 'hunter2',
      SAMENLOKET_ROUND_SECRET: 'hunter2',
      SAMENLOKET_EVENT_STORE: 'http://user:hunter2@events',
      SAMENLOKET_MONGODB: 'hunter2',
      SAMENLOKET_NATS: 'nats://plain:4222',
      SAMENLOKET_INTAKE_URLS: 'http://one:4000,two',
      SAMENLOKET_DRAIN_MS: '-1',
    };
    const { faults, message } = refusalOf(wrong);
    expect(faults.map(({ path }) => path)).toEqual(Object.keys(wrong));
    expect(message).not.toContain('hunter2');
  });

  it('takes several addresses with commas between', () => {
    const env = { SAMENLOKET_INTAKE_URLS: 'http://one:4000, http://two:4000/' };
    expect(readConfiguration(env).intakeUrls).toEqual(['http://one:4000', 'http://two:4000']);
  });

  it('names what a program cannot do without', () => {
    expect(() => readConfiguration({}, ['eventStore', 'nats'])).toThrow(
      'SAMENLOKET_EVENT_STORE must be given for this program; SAMENLOKET_NATS must be given for this program.',
    );
  });

  it('moves the clock for rehearsals only', () => {
    const env = { SAMENLOKET_CLOCK_FILE: '/tmp/now', SAMENLOKET_DEVELOPMENT: 'false' };
    expect(refusalOf(env).message).toContain('SAMENLOKET_CLOCK_FILE needs SAMENLOKET_DEVELOPMENT=true');
  });
});
