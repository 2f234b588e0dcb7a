import { ListArguments } from '@samenloket/platform';
import { IsString, IsUUID, MaxLength } from 'class-validator';

export class RegisterWebhookInput {
  @IsUUID() organiserId!: string;
  @IsString() @MaxLength(500) url!: string;
}

export class WebhookArguments {
  @IsUUID() id!: string;
}

export class WebhooksArguments {
  @IsUUID() organiserId!: string;
}

export class WebhookDeliveriesArguments extends ListArguments {
  @IsUUID() webhookId!: string;
}
