import { type MessageSenders, sendersFrom } from '@samenloket/notifications';
import { type Configuration, readSecret } from '@samenloket/platform';
import { join } from 'node:path';

/** What sends the messages to families, as configured: by mail server, by gateway, or into the outbox folder. */
export async function sendersOf(configuration: Configuration): Promise<Required<MessageSenders>> {
  const { dataFolder, mailFrom, smtpUrl, smtpUser, smtpPasswordFile } = configuration;
  const { smsUrl, smsTokenFile, smsSecretFile, smsFrom } = configuration;
  const secret = async (file: string | undefined) => (file === undefined ? undefined : readSecret(file));
  const files = [smtpPasswordFile, smsTokenFile, smsSecretFile];
  const [password, token, signing] = await Promise.all(files.map(secret));
  return sendersFrom({
    outboxFolder: outboxFolderOf(configuration, dataFolder),
    mailFrom,
    ...(smtpUrl !== undefined && { smtp: { url: smtpUrl, user: smtpUser, password } }),
    ...(smsUrl !== undefined && { sms: { url: smsUrl, token, secret: signing, from: smsFrom } }),
  });
}

/** Where messages wait that nothing else sends. */
export function outboxFolderOf(
  { outboxFolder }: Pick<Configuration, 'outboxFolder'>,
  dataFolder: string,
): string {
  return outboxFolder ?? join(dataFolder, 'outbox');
}
