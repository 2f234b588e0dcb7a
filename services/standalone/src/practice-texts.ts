import { DomainError } from '@samenloket/event-sourcing';
import type { PracticeText } from '@samenloket/gateway/session-api';
import type { OutboxFolder } from '@samenloket/notifications';

const most = 5;

/** The last text messages of the outbox, the newest first: what made-up families would read on their telephone. */
export async function practiceTexts(
  outbox: Pick<OutboxFolder, 'list' | 'read'>,
): Promise<readonly PracticeText[]> {
  const files = (await outbox.list()).filter(({ kind }) => kind === 'txt').slice(-most);
  const texts = await Promise.all(
    files.map(async ({ at, name }) => {
      const read = await outbox.read(name).catch(whenErased);
      const [to = '', ...text] = read?.toString('utf8').trim().split('\n\n') ?? [];
      return read ? [{ at, to, text: text.join('\n\n') }] : [];
    }),
  );
  return texts.flat().reverse();
}

/** An erasure may have come since they were listed. */
function whenErased(error: unknown): undefined {
  if (error instanceof DomainError && error.code === 'NOT_FOUND') return undefined;
  throw error;
}
