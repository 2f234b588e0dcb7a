/** What can happen to the disk under a store. */
export interface FailingDisk {
  fail(): Promise<void>;
  heal(): Promise<void>;
}
