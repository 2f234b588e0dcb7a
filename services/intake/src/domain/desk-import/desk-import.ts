import { type Decider, defineEvents, type DomainEvent } from '@samenloket/event-sourcing';

/** Rows of a file set by kind. */
export interface ImportCounts {
  readonly requests: number;
  readonly history: number;
  readonly locations: number;
  readonly agreements: number;
}

/** One file set of one desk; a stream per content of the files, so that the same files again are the same import. */
export type DeskImportEvent =
  | DomainEvent<'DeskImportStarted', { deskId: string; fingerprint: string; counts: ImportCounts }>
  | DomainEvent<'DeskImportCompleted', { deskId: string; appended: number; skippedErased: number }>;

export const deskImportEvents = defineEvents<DeskImportEvent>({
  DeskImportStarted: { version: 1, fields: { deskId: 'clear', fingerprint: 'clear', counts: 'clear' } },
  DeskImportCompleted: { version: 1, fields: { deskId: 'clear', appended: 'clear', skippedErased: 'clear' } },
});

export type DeskImportCommand =
  | ({ readonly type: 'StartDeskImport' } & Extract<DeskImportEvent, { type: 'DeskImportStarted' }>['data'])
  | ({ readonly type: 'CompleteDeskImport' } & Extract<
      DeskImportEvent,
      { type: 'DeskImportCompleted' }
    >['data']);

export type DeskImportState = 'none' | 'started' | 'completed';

export const deskImportDecider: Decider<DeskImportState, DeskImportCommand, DeskImportEvent> = {
  initialState: () => 'none',
  decide: (command, state) => {
    switch (command.type) {
      case 'StartDeskImport': {
        const { deskId, fingerprint, counts } = command;
        return state === 'none' ? [{ type: 'DeskImportStarted', data: { deskId, fingerprint, counts } }] : [];
      }
      case 'CompleteDeskImport': {
        const { deskId, appended, skippedErased } = command;
        if (state === 'completed' && appended === 0) return [];
        return [{ type: 'DeskImportCompleted', data: { deskId, appended, skippedErased } }];
      }
    }
  },
  evolve: (_state, event) => {
    switch (event.type) {
      case 'DeskImportStarted':
        return 'started';
      case 'DeskImportCompleted':
        return 'completed';
    }
  },
};
