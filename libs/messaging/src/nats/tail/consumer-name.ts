/** One consumer per replica and producer. Names of consumers know no dots and blanks. */
export function consumerOf(service: string, instance: string): string {
  return `${service}-${instance}`.replaceAll(/[^\w-]/g, '_');
}
