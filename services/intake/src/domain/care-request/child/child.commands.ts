export interface RecordBirth {
  readonly type: 'RecordBirth';
  readonly birthDate: string;
  readonly firstName?: string;
}

export type ChildCommand = RecordBirth;
