import { type ColumnMapping, type FileMappings, InvalidMapping, readMapping } from '@samenloket/desk-files';
import { DomainError } from '@samenloket/event-sourcing';

/** @throws DomainError BAD_INPUT where a mapping says something that cannot be */
export async function mappingsOf(mapping: string | FileMappings | undefined): Promise<FileMappings> {
  if (typeof mapping !== 'string') return mapping ?? {};
  return { aanvragen: await refusing(() => readMapping(mapping)) };
}

export async function refusing(make: () => ColumnMapping | Promise<ColumnMapping>): Promise<ColumnMapping> {
  try {
    return await make();
  } catch (error) {
    if (error instanceof InvalidMapping) throw new DomainError('BAD_INPUT', error.message);
    throw error;
  }
}
