import { Command } from '@nestjs/cqrs';
import type { DeskDescription } from '../../domain/desk/desk-register.js';
import type { CommandContext } from '../shared/command-metadata.js';

export interface ChangedDesk {
  readonly deskId: string;
  readonly position: number;
}

export class DescribeDesk extends Command<ChangedDesk> {
  constructor(
    readonly desk: DeskDescription,
    readonly context: CommandContext,
  ) {
    super();
  }
}
