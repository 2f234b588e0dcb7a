import { accounts } from './accounts.js';
import { addresses } from './addresses.js';
import { budgets, replicas, scaling, spread } from './availability.js';
import { backups } from './backups.js';
import { images, registry } from './images.js';
import { ingress } from './ingress.js';
import { namespaces } from './namespaces.js';
import { connections, defaultDeny } from './network.js';
import { outbox } from './outbox.js';
import { ports } from './ports.js';
import { probes } from './probes.js';
import { references } from './references.js';
import { resources } from './resources.js';
import { restricted } from './restricted.js';
import type { Rule } from './rule.js';
import { schedules } from './schedules.js';
import { secrets } from './secrets.js';
import { selectors } from './selectors.js';
import { settings } from './settings.js';
import { shutdown } from './shutdown.js';
import { waysOut } from './ways-out.js';

export const rules: readonly Rule[] = [
  probes,
  resources,
  restricted,
  budgets,
  replicas,
  scaling,
  spread,
  shutdown,
  addresses,
  images,
  registry,
  secrets,
  references,
  settings,
  selectors,
  ports,
  accounts,
  ingress,
  schedules,
  backups,
  namespaces,
  defaultDeny,
  connections,
  waysOut,
  outbox,
];
