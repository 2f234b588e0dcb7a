import 'reflect-metadata';
import { runService, sendersOf } from '@samenloket/service-host';
import { createIntake } from './create-intake.js';

/** The service as a process of its own: the distributed profile. */
await runService('intake', async (ports, configuration) =>
  createIntake(ports, { notifications: { senders: await sendersOf(configuration) } }),
);
