import { IsString, IsUUID, MaxLength } from 'class-validator';

export class SendFollowLinkArguments {
  @IsUUID() id!: string;
}

export class RevokeFollowLinkArguments {
  @IsUUID() id!: string;
  @IsUUID() linkId!: string;
}

/** What cannot be a key gets the same answer as a key of nothing. */
export class SendFollowCodeArguments {
  @IsString() @MaxLength(100) key!: string;
}

export class OpenFollowLinkArguments extends SendFollowCodeArguments {
  @IsString() @MaxLength(100) code!: string;
}
