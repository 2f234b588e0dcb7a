import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { MailServer } from '../testing/mail-server.js';
import { SmtpSender } from './smtp-sender.js';

const message = {
  id: '00000000-0000-4000-8000-000000000001',
  ownerId: '00000000-0000-4000-8000-0000000000fa',
  at: '2026-03-02T09:00:00.000Z',
  to: 'ann@example.be',
  subject: 'Er is een plaats voor je kind',
  text: 'Dag Ann,\n\nEr is een plaats.',
  signedBy: 'Loket Brugge',
};

describe('sending e-mail', () => {
  let server: MailServer;
  let sender: SmtpSender;

  beforeEach(async () => {
    server = await MailServer.listen();
    sender = new SmtpSender({ url: server.url, from: { address: 'loket@brugge.example' } });
  });
  afterEach(async () => {
    await sender.close();
    await server[Symbol.asyncDispose]();
  });

  it('hands the message to the mail server, with the same id at each try', async () => {
    await sender.send(message);
    await sender.send(message);
    expect(server.messages).toHaveLength(2);
    for (const sent of server.messages) {
      expect(sent).toContain(`Message-ID: <${message.id}@brugge.example>`);
      expect(sent).toContain('From: Loket Brugge <loket@brugge.example>');
      expect(sent).toContain('Er is een plaats.');
    }
  });

  it.each([
    ['550 no such user: ann@example.be', 'permanent', 'SMTP 550'],
    ['451 try again later, ann@example.be', 'temporary', 'SMTP 451'],
  ])('says of %j that it is %s, without the address', async (answer, kind, code) => {
    server.recipientAnswer = answer;
    const failure: unknown = await sender.send(message).catch((error: unknown) => error);
    expect(failure).toMatchObject({ name: 'DeliveryFailed', kind, code });
    expect(String(failure)).not.toContain('ann@');
  });

  it('tries again later when the mail server is away', async () => {
    await server[Symbol.asyncDispose]();
    const failure: unknown = await sender.send(message).catch((error: unknown) => error);
    expect(failure).toMatchObject({ kind: 'temporary' });
    server = await MailServer.listen();
  });

  it('sends nothing to another machine without encryption', async () => {
    await using elsewhere = await MailServer.listen('127.0.0.2');
    const plain = new SmtpSender({ url: elsewhere.url, from: { address: 'loket@brugge.example' } });
    const failure: unknown = await plain.send(message).catch((error: unknown) => error);
    expect(failure).toMatchObject({ kind: 'temporary' });
    expect(elsewhere.messages).toEqual([]);
    await plain.close();
  });
});
