export interface RecordFollowUp {
  readonly type: 'RecordFollowUp';
  readonly channel?: string;
  readonly colleague?: string;
  readonly note?: string;
}

export type FollowUpCommand = RecordFollowUp;
