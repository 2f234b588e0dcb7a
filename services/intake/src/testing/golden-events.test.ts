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
  earlier: {
    'FollowLinkMade.v1': {
      linkId: '00000000-0000-4000-8000-000000000002',
      requestId: '00000000-0000-4000-8000-000000000001',
      familyId: '00000000-0000-4000-8000-0000000000fa',
      expiresAt: '2026-04-05T09:00:00.000Z',
    },
    'FollowLinkMade.v2': {
      linkId: '00000000-0000-4000-8000-000000000002',
      requestId: '00000000-0000-4000-8000-000000000001',
      familyId: '00000000-0000-4000-8000-0000000000fa',
      numberHash: 'a-hash-of-a-number',
      expiresAt: '2026-04-05T09:00:00.000Z',
    },
    'CallRecorded.v1': { entryId: '00000000-0000-4000-8000-00000000000d', result: 'reached' },
    'FactDeclared.v1': {
      fact: 'single',
      holds: true,
      declaredOn: '2026-02-01',
      source: 'family',
      detail: 'Sinds januari',
    },
    'ReferrerConsentGiven.v1': { referrerId: '5f0c6f2e-2f0e-4a53-9b0e-0a7a3c1d8e4c', on: '2026-01-05' },
    'ReferrerDescribed.v1': {
      deskId: '5f0c6f2e-2f0e-4a53-9b0e-0a7a3c1d8e4b',
      referrerId: '00000000-0000-4000-8000-000000000003',
      kind: 'midwife',
      name: 'Vroedvrouwen De Bron',
    },
    'FollowUpRecorded.v1': { channel: 'phone', colleague: 'Bo', note: 'Belt terug', nextStep: null },
  },
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
