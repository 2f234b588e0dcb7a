import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EraseFamily, type ErasureReceipt } from './erase-family.command.js';
import { FamilyErasure } from './family-erasure.js';

@CommandHandler(EraseFamily)
export class EraseFamilyHandler implements ICommandHandler<EraseFamily> {
  constructor(private readonly erasure: FamilyErasure) {}

  execute({ familyId, reason, context }: EraseFamily): Promise<ErasureReceipt> {
    return this.erasure.erase(familyId, reason, context);
  }
}
