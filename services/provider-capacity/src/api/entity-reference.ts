/** What the gateway hands over to have an entity resolved. */
export interface EntityReference {
  readonly id: string;
}
