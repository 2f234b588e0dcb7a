import 'reflect-metadata';
import { runService } from '@samenloket/service-host';
import { createIntake } from './create-intake.js';

/** The service as a process of its own: the distributed profile. */
await runService('intake', (ports) => createIntake(ports));
