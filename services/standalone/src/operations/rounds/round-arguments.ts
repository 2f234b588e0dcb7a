import { IsString, IsUUID } from 'class-validator';

export class OfRoundArguments {
  @IsUUID()
  round!: string;
}

export class OrganiserInRoundArguments extends OfRoundArguments {
  /** Id of the organiser, or its enterprise number. */
  @IsString()
  organiser!: string;
}
