import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { outboxSenders } from '../senders-from.js';
import { OutboxFolder } from './outbox-folder.js';

const ownerId = '00000000-0000-4000-8000-0000000000fa';
const message = {
  id: '00000000-0000-4000-8000-000000000001',
  ownerId,
  at: '2026-03-02T09:00:00.000Z',
  subject: 'Er is een plaats voor je kind',
  text: 'Dag Zoë,\n\nEr is een plaats.',
  signedBy: 'Loket Brugge',
};
const address = ['Ann Şahin', 'Langestraat 1', '8000 Brugge'];

describe('the outbox folder', () => {
  let path: string;
  let folder: OutboxFolder;

  beforeEach(async () => {
    path = join(await mkdtemp(join(tmpdir(), 'outbox-')), 'outbox');
    folder = new OutboxFolder(path);
  });
  afterEach(() => rm(join(path, '..'), { recursive: true, force: true }));

  const sendAll = async () => {
    const { email, sms, letter } = outboxSenders(path);
    await email.send({ ...message, to: 'ann@example.be' });
    await sms.send({ ...message, to: '+32470123456' });
    await letter.send({ ...message, to: address });
  };

  it('keeps each message as a file that only its owner reads, named by ids and moment', async () => {
    await sendAll();
    const files = await folder.list();
    expect(files.map(({ kind, at, ownerId: of }) => [kind, at, of])).toEqual(
      ['eml', 'pdf', 'txt'].map((kind) => [kind, message.at, ownerId]),
    );
    for (const { name } of files) {
      expect(name).toMatch(/^[0-9a-f-]{36}\/2026-03-02T090000Z-[0-9a-f-]{36}\.(eml|txt|pdf)$/);
      expect((await stat(join(path, name))).mode & 0o777).toBe(0o600);
    }
    expect((await stat(path)).mode & 0o777).toBe(0o700);
    expect((await stat(join(path, ownerId))).mode & 0o777).toBe(0o700);
  });

  it('keeps an e-mail as any mail program opens it, with an id that a repeat has too', async () => {
    await sendAll();
    await sendAll();
    const files = await folder.list();
    expect(files).toHaveLength(3);
    const email = (await folder.read(files[0]?.name ?? '')).toString();
    expect(email).toContain(`Message-ID: <${message.id}@localhost>`);
    expect(email).toContain('From: Loket Brugge <samenloket@localhost>');
    expect(email).toContain('To: ann@example.be');
    expect(email).toContain('Date: Mon, 02 Mar 2026 09:00:00 +0000');
    expect(email).toContain('Auto-Submitted: auto-generated');
  });

  it('keeps a letter as a PDF of one page, at the moment of the message', async () => {
    await sendAll();
    const files = await folder.list();
    const pdf = (await folder.read(files[1]?.name ?? '')).toString('latin1');
    expect(pdf.slice(0, 5)).toBe('%PDF-');
    expect(pdf).toContain('/Count 1');
    expect(pdf).toContain('D:20260302');
  });

  it('forgets a family without a trace, and leaves the others', async () => {
    await sendAll();
    const other = '00000000-0000-4000-8000-0000000000fb';
    await outboxSenders(path).sms.send({ ...message, ownerId: other, to: '+32470123456' });
    await folder.forget(ownerId);
    await folder.forget(ownerId);
    expect(await readdir(path)).toEqual([other]);
  });

  it('forgets a family to whom messages are being written', async () => {
    const { sms } = outboxSenders(path);
    const ids = Array.from({ length: 500 }, () => crypto.randomUUID());
    let isWriting = true;
    const writing = ids.map((id) => sms.send({ ...message, id, to: '+32470123456' }));
    const written = Promise.allSettled(writing).then(() => (isWriting = false));
    while (isWriting) await folder.forget(ownerId);
    await written;
    await folder.forget(ownerId);
    expect(await folder.list()).toEqual([]);
  });

  it('is empty before the first message', async () => {
    expect(await folder.list()).toEqual([]);
    await folder.forget(ownerId);
  });

  it.each(['../keys/keys.sqlite', `${ownerId}/../../secret`, `${ownerId}/other.txt`, '/etc/passwd', ''])(
    'shows nothing but its own messages: %j',
    async (name) => {
      await sendAll();
      await writeFile(join(path, '..', 'secret'), 'secret');
      await expect(folder.read(name)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    },
  );

  it('refuses an owner that is no id', async () => {
    const sending = outboxSenders(path).sms.send({ ...message, ownerId: '../other', to: '+32470123456' });
    await expect(sending).rejects.toThrow();
  });
});
