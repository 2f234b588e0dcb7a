import {
  importEnrolments,
  type ImportEnrolments,
  importLocations,
  importOfferHistory,
  type ImportPlanned,
  type PlannedRows,
} from '@samenloket/contracts';
import {
  type DeskFile,
  deskFiles,
  type DeskFolder,
  type FileMappings,
  type FileSet,
  type FileSetReading,
  type OwnHeadings,
  ownHeadings,
  readFileSet,
  uploadBounds,
} from '@samenloket/desk-files';
import type { Clock } from '@samenloket/event-sourcing';
import type { KeyStore } from '@samenloket/event-store';
import type { ServiceClient } from '@samenloket/messaging';
import { agreementsDecider } from '../../domain/desk/agreements.js';
import type { NationalNumbers } from '../../read-models/identity-hashes/national-numbers.js';
import type { CommandContext } from '../shared/command-metadata.js';
import { agreementsStream, deskRegisterStream, type IntakeStreams } from '../shared/intake-streams.js';
import { CrossChecks } from './cross-checks.js';
import { earliestMoment, type PlannedRequest, plannedRequests } from './import-plan.js';
import type { FileFaultDetails } from './import-report.js';
import { codeOf, deskDescribed, settingAgreements } from './imported-desk.js';
import { atAnotherDesk, ImportedRequestStreams } from './imported-request-streams.js';
import { LocalIds } from './local-ids.js';
import { PersistentClient } from './persistent-client.js';
import { chunks, enrolmentRequests, historyRequests, locationRequests } from './step-requests.js';

/** A file of the set, and what its rows would do. */
export interface PreviewedFile {
  readonly file: DeskFile;
  readonly rows: number;
  /** Absent when the files have faults: then nothing would be brought in. */
  readonly rowsBy?: { readonly added: number; readonly corrected: number };
}

export interface ImportPreview {
  readonly files: readonly PreviewedFile[];
  readonly headings: readonly OwnHeadings[];
  /** No more than {@link uploadBounds} allow. */
  readonly faults: readonly (Omit<FileFaultDetails, 'path' | 'message'> & { readonly sheet?: string })[];
  readonly faultCount: number;
  readonly notices: readonly { readonly file?: string; readonly message: string }[];
  /** Requests of families that were erased: nothing of them comes in again. */
  readonly skippedErased: number;
  /** Children whose half-days come free because the files no longer have them. */
  readonly leaving: number;
}

const requestsAtOnce = 200;
const enrolmentsAtOnce = 8;
const none: PlannedRows = { added: 0, corrected: 0, ended: 0 };

/** Says what an import would do, by the import's own rules, and stores nothing. */
export class FileSetPreview {
  private readonly client: ServiceClient;

  constructor(
    private readonly streams: IntakeStreams,
    private readonly keys: KeyStore,
    private readonly nationalNumbers: NationalNumbers,
    client: ServiceClient,
    private readonly clock: Clock,
  ) {
    this.client = new PersistentClient(client);
  }

  /**
   * Faults repeat what was found in cells: they are for who has the files, and for no log.
   * @param ofDesk id of the only desk whose files are taken
   */
  async of(
    folder: DeskFolder,
    ofDesk: string,
    mappings: FileMappings,
    context: CommandContext,
  ): Promise<ImportPreview> {
    const deskCode = await codeOf(this.streams, ofDesk);
    const options = { mappings, deskCode, showsPeople: true, bounds: uploadBounds };
    const reading = await readFileSet(folder, options);
    const { set, notices, faultCount } = reading;
    const headings = ownHeadings(reading.readings);
    if (!set) return { ...faulty(reading), headings, faults: reading.faults, faultCount, notices };
    const ids = new LocalIds(set.desk.code, set.twinGroups);
    const checks = new CrossChecks(this.streams, this.client);
    const faults = await checks.faults(set, ids, context, ofDesk);
    if (faults.length > 0) {
      const first = faults.slice(0, uploadBounds.faults);
      return { ...faulty(reading), headings, faults: first, faultCount: faults.length, notices };
    }
    const { elsewhere, ...planned } = await this.planned(set, ids, reading, context);
    const told = [...(await checks.notices(set, ids, ofDesk)), ...atAnotherDesk(elsewhere)];
    return {
      ...planned,
      headings,
      faults: [],
      faultCount: 0,
      notices: [...notices, ...told.map((message) => ({ message }))],
    };
  }

  private async planned(set: FileSet, ids: LocalIds, { counts }: FileSetReading, context: CommandContext) {
    const all = plannedRequests(set, ids);
    const erased = new Set((await this.keys.erasures()).map(({ familyId }) => familyId));
    const present = all.filter(({ familyId }) => !erased.has(familyId));
    const { loket, afspraken } = await this.desk(set, ids.deskId);
    const known = await this.requests(present, ids.deskId, context);
    const requests = present.filter(({ requestId }) => !known.elsewhere.has(requestId));
    const {
      locations = none,
      placeGroups = none,
      enrolments = none,
    } = await this.locations(set, ids, context);
    const offers = await this.offers(requests, ids, context);
    const placed = await this.enrolments(enrolmentRequests(set, all, ids, known.elsewhere).requests, context);
    const verloop = { added: known.happenings + offers.added, corrected: offers.corrected };
    const rowsBy: Readonly<Record<DeskFile, Pick<PlannedRows, 'added' | 'corrected'>>> = {
      ...{ loket, afspraken, verloop },
      ...{ locaties: locations, plaatsen: placeGroups, bezetting: enrolments, aanvragen: known },
    };
    return {
      files: filesOf(counts).map((file) => ({
        ...file,
        rowsBy: { added: rowsBy[file.file].added, corrected: rowsBy[file.file].corrected },
      })),
      elsewhere: known.elsewhere.size,
      skippedErased: all.length - present.length + known.skippedErased,
      leaving: enrolments.ended + placed.ended,
    };
  }

  private async desk(set: FileSet, deskId: string) {
    const register = (await this.streams.desks.load(deskRegisterStream)).state;
    const { state: agreed } = await this.streams.agreements.load(agreementsStream(deskId));
    const described = deskDescribed(set, { deskId, ofDesk: deskId }, register).length > 0;
    const rows = described ? set.desk.area.length : 0;
    const isNew = !register.has(deskId);
    const agreements = agreementsDecider.decide(settingAgreements(set, deskId), agreed).length;
    return {
      loket: { added: isNew ? rows : 0, corrected: isNew ? 0 : rows },
      afspraken: { added: agreements, corrected: 0 },
    };
  }

  private async requests(requests: readonly PlannedRequest[], ofDesk: string, context: CommandContext) {
    const { streams, keys, nationalNumbers } = this;
    const target = new ImportedRequestStreams(streams, keys, nationalNumbers, context, ofDesk);
    const total = { added: 0, corrected: 0, happenings: 0, skippedErased: 0, elsewhere: new Set<string>() };
    for (const some of chunks(requests, requestsAtOnce)) {
      const found = await target.preview(some);
      total.added += found.added;
      total.corrected += found.corrected;
      total.happenings += found.happenings;
      total.skippedErased += found.skippedErased;
      for (const requestId of found.elsewhere) total.elsewhere.add(requestId);
    }
    return total;
  }

  private async locations(set: FileSet, ids: LocalIds, context: CommandContext): Promise<ImportPlanned> {
    const answers: ImportPlanned[] = [];
    const happenedAt = earliestMoment(set, this.clock.now());
    for (const request of locationRequests(set, ids, happenedAt, ids.deskId)) {
      answers.push(
        (await this.client.ask(importLocations, { ...request, preview: true }, context)).planned ?? {},
      );
    }
    return {
      locations: totalOf(answers.map(({ locations }) => locations)),
      placeGroups: totalOf(answers.map(({ placeGroups }) => placeGroups)),
      enrolments: totalOf(answers.map(({ enrolments }) => enrolments)),
    };
  }

  private async offers(requests: readonly PlannedRequest[], ids: LocalIds, context: CommandContext) {
    const rows: (PlannedRows | undefined)[] = [];
    for (const question of historyRequests(requests, ids)) {
      const { planned } = await this.client.ask(importOfferHistory, { ...question, preview: true }, context);
      rows.push(planned?.offers);
    }
    return totalOf(rows);
  }

  private async enrolments(requests: readonly ImportEnrolments[], context: CommandContext) {
    const rows: (PlannedRows | undefined)[] = [];
    for (const some of chunks(requests, enrolmentsAtOnce)) {
      const asked = some.map((request) =>
        this.client.ask(importEnrolments, { ...request, preview: true }, context),
      );
      rows.push(...(await Promise.all(asked)).map(({ planned }) => planned?.enrolments));
    }
    return totalOf(rows);
  }
}

function faulty({ counts }: FileSetReading) {
  return { files: filesOf(counts), skippedErased: 0, leaving: 0 };
}

function filesOf(counts: FileSetReading['counts']): PreviewedFile[] {
  return deskFiles.flatMap((file) => (counts[file] === undefined ? [] : [{ file, rows: counts[file] }]));
}

function totalOf(rows: readonly (PlannedRows | undefined)[]): PlannedRows {
  return rows.reduce<PlannedRows>(
    (sum, { added, corrected, ended } = none) => ({
      added: sum.added + added,
      corrected: sum.corrected + corrected,
      ended: sum.ended + ended,
    }),
    none,
  );
}
