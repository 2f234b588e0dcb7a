import 'reflect-metadata';
import { configuredSigner } from '@samenloket/platform';
import { runService, sendersOf } from '@samenloket/service-host';
import { HttpsWebhookSender } from './application/webhooks/webhook-sender.js';
import { createIntake } from './create-intake.js';

/** The service as a process of its own: the distributed profile. */
await runService('intake', async (ports, configuration) => {
  const roleTokens = await configuredSigner(configuration, ports.clock);
  return createIntake(ports, {
    portal: () => configuration.publicUrl,
    notifications: { senders: await sendersOf(configuration) },
    webhooks: { sender: new HttpsWebhookSender(configuration.development) },
    ...(roleTokens && { roleTokens }),
  });
});
