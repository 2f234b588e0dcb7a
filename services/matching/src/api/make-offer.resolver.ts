import { CommandBus } from '@nestjs/cqrs';
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '@samenloket/platform';
import { BetterClaims } from '../application/rounds/near-rounds/better-claims.js';
import { changeAnswer } from './offer-answer.js';
import { MakeOfferInput } from './offer-inputs.js';
import { Offering } from './offering.js';

@Resolver()
export class MakeOfferResolver {
  constructor(
    private readonly offering: Offering,
    private readonly betterClaims: BetterClaims,
    private readonly commands: CommandBus,
  ) {}

  @Mutation()
  async makeOffer(@Args('input') input: MakeOfferInput, @Context() context: RequestContext) {
    const command = await this.offering.command(input, 'offer', context);
    await this.betterClaims.requireNone(command.requestId, command.asked, command.context);
    return changeAnswer(await this.commands.execute(command));
  }

  @Mutation()
  async placeDirectly(@Args('input') input: MakeOfferInput, @Context() context: RequestContext) {
    const command = await this.offering.command(input, 'directPlacement', context);
    return changeAnswer(await this.commands.execute(command));
  }
}
