import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { IntakeUnderTest } from '../../testing/intake-under-test.js';
import { brugge, describeDesks, tielt } from '../../testing/made-up-desks.js';

const set = 'mutation ($input: DeskContactInput!) { setDeskContact(input: $input) { position } }';
const reached = { phone: '050 44 80 00', street: 'Burg 1', postcode: '8000', town: 'Brugge' };

describe('how families reach a desk', () => {
  let platform: IntakeUnderTest;
  let worker: string;
  beforeAll(async () => {
    platform = await IntakeUnderTest.start();
    await describeDesks(platform);
    worker = await platform.as('deskWorker', { deskIds: [brugge.id] });
  });
  afterAll(() => platform[Symbol.asyncDispose]());

  const say = (token: string, contact: object, deskId = brugge.id) =>
    platform.ask(token, set, { input: { deskId, ...contact } });
  const shown = async () => {
    const query = `{ desk(id: "${brugge.id}") { contact { phone email street postcode town } } }`;
    return (await platform.ask(undefined, query)).data?.['desk'];
  };

  it('is said by the desk and seen by everybody, also after it described itself anew', async () => {
    expect(await shown()).toEqual({ contact: null });
    expect((await say(worker, reached)).codes).toEqual([]);
    await describeDesks(platform);
    expect(await shown()).toEqual({ contact: { ...reached, email: null } });
  });

  it('is said again as a whole, and once only when nothing is other', async () => {
    expect((await say(worker, { phone: '+32 50 44 80 01', email: 'loket@stad.example' })).codes).toEqual([]);
    const head = await platform.store.head();
    await say(worker, { phone: '+32 50 44 80 01', email: 'loket@stad.example' });
    expect(await platform.store.head()).toBe(head);
    expect(await shown()).toMatchObject({ contact: { email: 'loket@stad.example', street: null } });
  });

  it('is a phone number or an address, and no e-mail address alone', async () => {
    expect((await say(worker, { email: 'loket@stad.example' })).codes).toEqual(['RULE_VIOLATED']);
    expect((await say(worker, { phone: 'bel ons' })).codes).toEqual(['BAD_INPUT']);
    expect((await say(worker, { street: 'Burg 1', town: 'Brugge' })).codes).toEqual([]);
  });

  it('is said by no other desk, and of no desk that is not there', async () => {
    expect((await say(worker, reached, tielt.id)).codes).toEqual(['FORBIDDEN']);
    const operator = await platform.as('operator');
    const nobody = '5f0c6f2e-2f0e-4a53-9b0e-0a7a3c1d8e4b';
    expect((await say(operator, reached, nobody)).codes).toEqual(['NOT_FOUND']);
    expect((await say(operator, reached, tielt.id)).codes).toEqual([]);
  });
});
