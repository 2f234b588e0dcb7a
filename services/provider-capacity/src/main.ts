import 'reflect-metadata';
import { runService } from '@samenloket/service-host';
import { createProviderCapacity } from './create-provider-capacity.js';

/** The service as a process of its own: the distributed profile. */
await runService('providerCapacity', (ports) => createProviderCapacity(ports));
