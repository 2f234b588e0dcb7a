import { deskIdOf } from '@samenloket/contracts';
import { randomUUID } from 'node:crypto';
import type { IntakeUnderTest } from './intake-under-test.js';

/** Two desks with one municipality each. */
export const brugge = { code: 'LLK-31005', id: deskIdOf('LLK-31005'), nis: '31005' };
export const tielt = { code: 'LLK-37015', id: deskIdOf('LLK-37015'), nis: '37022' };

export async function describeDesks(platform: IntakeUnderTest): Promise<void> {
  const operator = await platform.as('operator');
  for (const { code, nis } of [brugge, tielt]) {
    const input = { code, name: `Loket ${code}`, area: [{ nis }] };
    const { codes } = await platform.ask(
      operator,
      'mutation ($input: DescribeDeskInput!) { describeDesk(input: $input) { position } }',
      { input },
    );
    if (codes.length > 0) throw new Error(`Desk ${code} was refused: ${codes.join()}`);
  }
}

/** Names that stand nowhere else, so that a search for their bytes finds only them. */
export const canary = {
  child: { firstName: 'Zefirelle', lastName: 'Kanarievogel', birthDate: '2025-11-23' },
  applicant: {
    firstName: 'Ottokarina',
    lastName: 'Kanarievogel',
    phone: '+32470987123',
    email: 'ottokarina@kanarie.example',
  },
};

export function registration(wish: object = {}): object {
  return {
    wantedStart: '2026-09-01',
    channel: 'online',
    facts: { nisAsked: brugge.nis, pattern: { weeks: [['mo_am', 'mo_pm']] } },
    ...canary,
    ...wish,
  };
}

export const registerMutation = `
  mutation ($input: RegisterCareRequestInput!) {
    registerCareRequest(input: $input) { id position careRequest { id number status originalStart } }
  }`;

export interface Registered {
  readonly id: string;
  readonly familyId: string;
  readonly parent: string;
}

/** A family that registered its child itself. */
export async function registeredFamily(platform: IntakeUnderTest, wish: object = {}): Promise<Registered> {
  const familyId = randomUUID();
  const parent = await platform.as('parent', { familyId });
  const { data, codes } = await platform.ask(parent, registerMutation, { input: registration(wish) });
  const registered = (data as { registerCareRequest?: { id: string } } | null)?.registerCareRequest;
  if (!registered) throw new Error(`The registration was refused: ${codes.join()}`);
  return { id: registered.id, familyId, parent };
}
