import { OwnEventsFeed } from '@samenloket/messaging';
import type { MessageSenders } from '@samenloket/notifications';
import type { ServicePorts } from '@samenloket/platform';
import { ViewRegistry } from '@samenloket/read-models';
import { FamilyErasure } from './application/erase-family/family-erasure.js';
import { FileSetImport } from './application/import-file-set/import-file-set.js';
import { FileOpenings } from './application/open-file/file-openings.js';
import { FileReader } from './application/open-file/file-reader.js';
import { StreamRevealing } from './application/open-file/reveal-stream.js';
import { OrganiserAccess } from './application/open-file/organiser-access.js';
import { DeskDirectory } from './application/shared/desk-directory.js';
import { IntakeStreams } from './application/shared/intake-streams.js';
import { SameChildSuggestions } from './application/suggest-same-child/same-child-suggestions.js';
import { intakeCategories } from './domain/events.js';
import { NationalNumbers } from './read-models/identity-hashes/national-numbers.js';
import { ownProducer } from './read-models/own-event.js';
import { IntakeViews } from './read-models/views.js';

/** Everything of intake that the framework does not make. */
export type IntakeParts = Awaited<ReturnType<typeof composeIntake>>;

export async function composeIntake(ports: ServicePorts, senders: MessageSenders) {
  const { eventStore, documents, leases, feeds, keys, identitySecret, clock, client, log } = ports;
  const streams = new IntakeStreams(eventStore, keys);
  const ownEvents = new OwnEventsFeed(ownProducer, eventStore, intakeCategories, streams.codec);
  const sources = [ownEvents, feeds.of('matching'), feeds.of('providerCapacity')];
  const registry = new ViewRegistry({ documents, leases, feeds: sources, clock, log });
  const views = new IntakeViews(registry, identitySecret);
  const nationalNumbers = await NationalNumbers.open(documents, identitySecret);
  const desks = new DeskDirectory(views);
  const organisers = new OrganiserAccess(views, desks, clock);
  const openings = new FileOpenings(streams, clock);
  const files = new FileReader(views, organisers, openings, clock);
  const revealing = new StreamRevealing(streams, openings, keys);
  const suggestions = new SameChildSuggestions(streams, views, nationalNumbers, clock);
  const erasure = new FamilyErasure(streams, views, nationalNumbers, keys, documents, senders, clock);
  const fileSetImport = new FileSetImport(
    streams,
    views,
    nationalNumbers,
    keys,
    client,
    suggestions,
    identitySecret,
    clock,
  );
  return {
    streams,
    views,
    nationalNumbers,
    desks,
    organisers,
    openings,
    revealing,
    files,
    suggestions,
    erasure,
    fileSetImport,
    ownEvents,
  };
}
