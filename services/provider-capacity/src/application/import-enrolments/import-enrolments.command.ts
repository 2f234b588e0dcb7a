import { Command } from '@nestjs/cqrs';
import type {
  ImportAnswer,
  ImportEnrolments,
  MessageContext,
  OverfilledHalfDay,
} from '@samenloket/contracts';

export class ImportEnrolmentsCommand extends Command<
  ImportAnswer & { readonly overfilled: readonly OverfilledHalfDay[] }
> {
  constructor(
    readonly request: ImportEnrolments,
    readonly context: MessageContext,
  ) {
    super();
  }
}
