import { Command } from '@nestjs/cqrs';
import type { ImportAnswer, ImportLocations, MessageContext } from '@samenloket/contracts';

export class ImportLocationsCommand extends Command<ImportAnswer> {
  constructor(
    readonly request: ImportLocations,
    readonly context: MessageContext,
  ) {
    super();
  }
}
