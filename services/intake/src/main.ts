import 'reflect-metadata';
import { runService, sendersOf } from '@samenloket/service-host';
import { HttpsWebhookSender } from './application/webhooks/webhook-sender.js';
import { createIntake } from './create-intake.js';

/** The service as a process of its own: the distributed profile. */
await runService('intake', async (ports, configuration) =>
  createIntake(ports, {
    portal: () => configuration.publicUrl,
    notifications: { senders: await sendersOf(configuration) },
    webhooks: { sender: new HttpsWebhookSender(configuration.development) },
  }),
);
