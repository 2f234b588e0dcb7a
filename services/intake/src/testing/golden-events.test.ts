import { describe, expect, it } from '@jest/globals';
import { PersonalDataCodec } from '@samenloket/event-store';
import { goldenEvents, goldenFiles } from '@samenloket/event-store/testing';
import { join } from 'node:path';
import { intakeCatalogues, type IntakeEvent, intakeEvents } from '../domain/events.js';
import { translateIntakeEvent } from '../integration/published/translate-intake-event.js';
import { eventSamples } from './event-samples.js';

const folder = join(import.meta.dirname, '../../src/testing/golden-events');
/** The files were encrypted with it. */
const key = Buffer.alloc(32, 'golden');
const keys = { keyFor: async () => key, existingKey: async () => key };

goldenEvents({
  folder,
  catalogues: intakeCatalogues,
  codec: new PersonalDataCodec<IntakeEvent>(intakeEvents, keys),
  samples: eventSamples,
  translate: translateIntakeEvent,
});

describe('the golden files of an erased family', () => {
  it('can still be read, without anybody in them', async () => {
    const erased = new PersonalDataCodec<IntakeEvent>(intakeEvents, {
      ...keys,
      existingKey: async () => null,
    });
    for (const { stored } of goldenFiles(folder)) {
      const place = { stream: '', revision: 0, position: 1, recordedAt: stored.metadata.happenedAt };
      const read = JSON.stringify(await erased.decode({ ...stored, ...place }));
      expect(read).not.toMatch(/Noor|Voorbeeld|example\.be|470 00/);
    }
  });
});
