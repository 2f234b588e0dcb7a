import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { IntakeUnderTest } from '../../testing/intake-under-test.js';
import { brugge, describeDesks, registeredFamily, registration } from '../../testing/made-up-desks.js';
import { careRequestStream, enquiryStream, fileAccessStream } from '../shared/intake-streams.js';

describe('the events of a stream with their personal fields', () => {
  let platform: IntakeUnderTest;
  beforeEach(async () => {
    platform = await IntakeUnderTest.start();
    await describeDesks(platform);
  });
  afterEach(() => platform[Symbol.asyncDispose]());

  const recordedIn = (stream: string) => Array.fromAsync(platform.store.readStream(stream));
  const reveal = async (stream: string) =>
    JSON.stringify(await platform.intake.revealStream(await recordedIn(stream), 'klacht 12'));
  const accessLog = async (token: string, id: string) => {
    const query = 'query ($id: ID!) { accessLog(requestId: $id) { role reason } }';
    await platform.intake.views.caughtUp(await platform.store.head());
    return (await platform.ask(token, query, { id })).data?.['accessLog'];
  };
  const recordEnquiry = async () => {
    const desk = await platform.as('frontDesk', { deskIds: [brugge.id] });
    const mutation = 'mutation ($input: RecordEnquiryInput!) { recordEnquiry(input: $input) { id } }';
    const input = { deskId: brugge.id, caller: { name: 'Kanarievogel', phone: '0470987123' } };
    const { data } = await platform.ask(desk, mutation, { input });
    return (data as { recordEnquiry: { id: string } } | null)?.recordEnquiry.id ?? '';
  };

  it('of a request are recorded for the family, with the reason', async () => {
    const { id, parent } = await registeredFamily(platform);
    expect(await reveal(careRequestStream(id))).toContain('Kanarievogel');
    expect(await accessLog(parent, id)).toEqual([{ role: 'operator', reason: 'klacht 12' }]);
  });

  it('of an enquiry are recorded as well, although it is no request yet', async () => {
    const id = await recordEnquiry();
    expect(await reveal(enquiryStream(id))).toContain('Kanarievogel');
    expect(await recordedIn(fileAccessStream(id))).toMatchObject([{ type: 'FileOpened' }]);
  });

  it('of an enquiry that became a request are recorded where the family sees it', async () => {
    const enquiryId = await recordEnquiry();
    const worker = await platform.as('deskWorker', { deskIds: [brugge.id] });
    const promote =
      'mutation ($id: ID!, $request: RegisterCareRequestInput!) { promoteEnquiry(id: $id, request: $request) { id } }';
    const { data } = await platform.ask(worker, promote, { id: enquiryId, request: registration() });
    const { id } = (data as unknown as { promoteEnquiry: { id: string } }).promoteEnquiry;
    await reveal(enquiryStream(enquiryId));
    expect(await accessLog(worker, id)).toEqual([{ role: 'operator', reason: 'klacht 12' }]);
  });

  it('of an erased family tell nothing, and record nothing', async () => {
    const { id, familyId } = await registeredFamily(platform);
    await platform.intake.eraseFamily({ familyId, reason: 'askedByFamily' });
    expect(await reveal(careRequestStream(id))).not.toContain('Kanarievogel');
    expect(await recordedIn(fileAccessStream(id))).toEqual([]);
  });
});
