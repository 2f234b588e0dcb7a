/** Short enough to say on the phone, and as unique as the id it comes from. */
export function numberOf(requestId: string): string {
  return `SL-${requestId.replaceAll('-', '').slice(0, 10).toUpperCase()}`;
}
