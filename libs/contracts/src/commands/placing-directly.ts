import { IsUUID } from 'class-validator';
import type { MessageContract } from '../message-contract.js';
import { Place } from './validation.js';

/** A child that an organiser takes in without an offer; its half-days are held under `offerId` already. */
export class PlaceDirectly extends Place {
  @IsUUID()
  offerId!: string;

  @IsUUID()
  requestId!: string;

  @IsUUID()
  deskId!: string;

  @IsUUID()
  familyId!: string;
}

/** Notes the placement with the request. Repeating it with the same offer id changes nothing. */
export const placeDirectly: MessageContract<
  PlaceDirectly,
  { readonly placed: boolean; readonly position: number }
> = { name: 'matching.placeDirectly.v1', request: PlaceDirectly };
