import type { EraseResult } from '../operations/erase.operation.js';
import type { EventsResult } from '../operations/events.operation.js';
import type { RetentionResult } from '../operations/retention.operation.js';
import type { StatusResult } from '../operations/status.operation.js';
import type { VerifyResult } from '../operations/verify.operation.js';
import { table } from './output.js';

export function showStatus({ place, events, streams, bytes, views }: StatusResult): string {
  const rows = views.map(({ view, documents, behind, parked }) => [view, documents, behind, parked]);
  const size = bytes === undefined ? '' : `, ${(bytes / 1_000_000).toFixed(1)} MB`;
  const lines = [`${place}: ${events} events in ${streams} streams${size}`, ''];
  return [...lines, table(['view', 'documents', 'behind', 'parked'], rows)].join('\n');
}

export function showEvents({ events }: EventsResult): string {
  return events
    .flatMap(({ revision, type, happenedAt, recordedAt, actor, data }) => [
      `${revision}  ${type}  happened ${happenedAt}  recorded ${recordedAt}  by ${actor}`,
      ...Object.entries(data).map(([field, value]) => `     ${field}: ${JSON.stringify(value)}`),
    ])
    .join('\n');
}

export function showVerification({ events, faults, views, sound }: VerifyResult): string {
  const rows = views.map(({ view, documents, expected, same }) => [
    view,
    documents,
    expected,
    same ? 'same' : 'DIFFERS',
  ]);
  return [
    `${events} events read, ${faults.length} faults`,
    ...faults.map(({ where, what }) => `  ${where}: ${what}`),
    '',
    table(['view', 'documents', 'fresh fold', ''], rows),
    '',
    sound
      ? 'sound'
      : 'NOT sound: rebuild what differs (samenloket rebuild), and keep the log for an investigation',
  ].join('\n');
}

export function showErasure({ familyId, reason, requestIds, backups }: EraseResult): string {
  return [
    `family ${familyId} is erased (${reason}): nobody can be read, requests that keep their counts: ${requestIds.length}`,
    ...backups.map(({ keys, outcome }) => `  backup ${keys}: ${outcome}`),
  ].join('\n');
}

export function showRetention({ dryRun, families, counts }: RetentionResult): string {
  const rows = counts.map(({ deskId, retentionClass, records }) => [deskId, retentionClass, records]);
  const erased = `${families} families ${dryRun ? 'would be' : 'were'} erased`;
  return [erased, '', table(['desk', 'class', 'records'], rows)].join('\n');
}
