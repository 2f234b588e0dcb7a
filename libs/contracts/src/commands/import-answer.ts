/** How many events an import led to (0 when all was known), and the position after which views show them. */
export interface ImportAnswer {
  readonly appended: number;
  readonly position: number;
}
