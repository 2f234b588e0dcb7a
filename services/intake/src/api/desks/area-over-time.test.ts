import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { deskIdOf } from '@samenloket/contracts';
import { IntakeUnderTest } from '../../testing/intake-under-test.js';
import { registeredFamily, registration } from '../../testing/made-up-desks.js';

const north = { code: 'LLK-NORTH', id: deskIdOf('LLK-NORTH') };
const south = { code: 'LLK-SOUTH', id: deskIdOf('LLK-SOUTH') };

type Member = { nis: string; from?: string; to?: string };

describe('the working area of a desk over time', () => {
  let platform: IntakeUnderTest;

  beforeAll(async () => {
    platform = await IntakeUnderTest.start();
    platform.clock.moveTo(new Date('2024-06-03T09:00:00Z'));
    await described(north, [{ nis: '37007' }, { nis: '31006', to: '2024-12-31' }]);
    await described(south, [{ nis: '31005' }, { nis: '31006', from: '2025-01-01' }]);
  });
  afterAll(() => platform[Symbol.asyncDispose]());

  async function describing(desk: typeof north, area: Member[]) {
    const operator = await platform.as('operator');
    const input = { code: desk.code, name: desk.code, area };
    return platform.ask(
      operator,
      'mutation ($input: DescribeDeskInput!) { describeDesk(input: $input) { position } }',
      { input },
    );
  }
  const described = async (desk: typeof north, area: Member[]) =>
    expect((await describing(desk, area)).codes).toEqual([]);

  const asked = async (nisAsked: string) => {
    const { id, familyId } = await registeredFamily(platform, {
      ...registration(),
      facts: { nisAsked, pattern: { weeks: [['mo_am']] } },
    });
    return { id, familyId, ...(await seen({ id, familyId })) };
  };

  async function seen({ id, familyId }: { id: string; familyId: string }) {
    const { data } = await platform.ask(
      await platform.as('parent', { familyId }),
      'query ($id: ID!) { careRequest(id: $id) { nisAsked desk { code } } }',
      { id },
    );
    const { nisAsked, desk } = data?.['careRequest'] as unknown as {
      nisAsked: string;
      desk: { code: string };
    };
    return { nisAsked, desk: desk.code };
  }

  it('a request goes to the desk that serves its municipality on the day, and stays there when the area changes', async () => {
    const before = await asked('31006');
    expect(before.desk).toBe(north.code);
    platform.clock.moveTo(new Date('2025-01-02T09:00:00Z'));
    expect((await asked('31006')).desk).toBe(south.code);
    expect((await seen(before)).desk).toBe(north.code);
    platform.clock.moveTo(new Date('2024-06-03T09:00:00Z'));
  });

  it('a request of before a merger keeps its code, and its desk follows the merger by itself', async () => {
    const before = await asked('37007');
    expect(before).toMatchObject({ nisAsked: '37007', desk: north.code });
    platform.clock.moveTo(new Date('2025-02-03T09:00:00Z'));
    expect(await seen(before)).toMatchObject({ nisAsked: '37007', desk: north.code });
    expect(await asked('37022')).toMatchObject({ nisAsked: '37022', desk: north.code });
    expect(await asked('37015')).toMatchObject({ nisAsked: '37015', desk: north.code });
    const worker = await platform.as('deskWorker', { deskIds: [north.id] });
    const list = '{ careRequests(filter: { nisAsked: "37022" }) { nodes { nisAsked } } }';
    const { data } = await platform.ask(worker, list);
    const { nodes } = data?.['careRequests'] as unknown as { nodes: { nisAsked: string }[] };
    expect(nodes.map(({ nisAsked }) => nisAsked).sort()).toEqual(['37007', '37015', '37022']);
  });

  it('two desks with a half each of a merged municipality are told its new code', async () => {
    const { errors } = await describing(south, [{ nis: '31005' }, { nis: '37015' }]);
    expect(errors.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^Municipality 37015, which is 37022 since 2025-01-01, already belongs to desk/),
    ]);
  });

  it('an area shrinks from a day on, and the municipality goes to another desk', async () => {
    await described(north, [{ nis: '37007', to: '2025-06-30' }]);
    await described(south, [{ nis: '31005' }, { nis: '37022', from: '2025-07-01' }]);
    platform.clock.moveTo(new Date('2025-06-30T09:00:00Z'));
    expect((await asked('37022')).desk).toBe(north.code);
    platform.clock.moveTo(new Date('2025-07-01T09:00:00Z'));
    expect((await asked('37022')).desk).toBe(south.code);
  });
});
