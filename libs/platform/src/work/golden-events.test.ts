import { ClearCodec } from '@samenloket/event-store';
import { type EventSamples, goldenEvents } from '@samenloket/event-store/testing';
import { join } from 'node:path';
import { type ParkedActionEvent, parkedActionEvents, workCatalogues } from './parked-actions.js';

const asked = { consumer: 'intake/searches', reason: 'repaired', by: 'operator-1' } as const;

const samples: EventSamples<ParkedActionEvent> = {
  ParkedRetryAsked: { ...asked, parked: 3 },
  ParkedDropAsked: { ...asked, events: [{ stream: 'careRequest-1', revision: 2, position: 17 }] },
};

goldenEvents({
  folder: join(import.meta.dirname, '../../src/work/golden-events'),
  catalogues: workCatalogues,
  codec: new ClearCodec<ParkedActionEvent>(parkedActionEvents),
  samples,
});
