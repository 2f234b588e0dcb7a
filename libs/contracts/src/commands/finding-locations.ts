import { IsArray, IsUUID } from 'class-validator';
import type { MessageContract } from '../message-contract.js';

export class FindLocations {
  @IsArray()
  @IsUUID(undefined, { each: true })
  locationIds!: string[];
}

/** Which of these locations exist, with their organiser; the others are left out. */
export const findLocations: MessageContract<
  FindLocations,
  { readonly locations: readonly { locationId: string; organiserId: string; deskId: string }[] }
> = { name: 'providerCapacity.findLocations.v1', request: FindLocations };
