import 'reflect-metadata';
import { runService } from '@samenloket/service-host';
import { createReporting } from './create-reporting.js';

/** The service as a process of its own: the distributed profile. */
await runService('reporting', (ports) => createReporting(ports));
