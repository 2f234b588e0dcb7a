export interface RecordBirth {
  readonly type: 'RecordBirth';
  readonly birthDate: string;
  readonly firstName?: string;
}

/** The child will not be born: the request ends, and nobody is reminded of anything. */
export interface RecordMiscarriage {
  readonly type: 'RecordMiscarriage';
}

export type ChildCommand = RecordBirth | RecordMiscarriage;
