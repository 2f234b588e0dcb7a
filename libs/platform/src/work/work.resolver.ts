import type { Provider } from '@nestjs/common';
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { IsIn, IsInt, IsOptional, IsString, Length, Min } from 'class-validator';
import { requireRole } from '../authorisation/require-role.js';
import { messageContext } from '../graphql/message-context.js';
import type { RequestContext } from '../graphql/request-context.js';
import type { ServiceName } from '../service.js';
import { type ParkedReason, parkedReasons } from './parked-actions.js';
import type { ParkedOrder } from './parked-work.js';
import type { ServiceWork } from './service-work.js';
import { toldWork } from './told-work.js';

export class RetryParkedArguments {
  @IsString() @Length(1, 200) consumer!: string;
  @IsIn(parkedReasons) reason!: ParkedReason;
}

export class DropParkedArguments extends RetryParkedArguments {
  @IsOptional() @IsString() @Length(1, 200) stream?: string | null;
  @IsOptional() @IsInt() @Min(1) position?: number | null;
}

/** What every service answers its operator: `intakeWork`, `retryParkedOfIntake`, `dropParkedOfIntake` (`work.graphql`). */
export function workResolver(service: ServiceName, work: ServiceWork): Provider {
  const ofService = `Of${service.charAt(0).toUpperCase()}${service.slice(1)}`;

  @Resolver()
  class WorkResolver {
    /** Of several replicas, one answers: who owns what is the same from everywhere. */
    @Query(`${service}Work`)
    async work(@Context() context: RequestContext) {
      requireRole(context, 'operator');
      return toldWork(work);
    }

    @Mutation(`retryParked${ofService}`)
    retryParked(@Args() { consumer, reason }: RetryParkedArguments, @Context() context: RequestContext) {
      return work.parked.retry(consumer, orderOf(context, reason));
    }

    @Mutation(`dropParked${ofService}`)
    dropParked(
      @Args() { consumer, reason, stream, position }: DropParkedArguments,
      @Context() context: RequestContext,
    ) {
      const order = orderOf(context, reason);
      const chosen = {
        ...(typeof stream === 'string' && { stream }),
        ...(typeof position === 'number' && { position }),
      };
      return work.parked.drop(consumer, chosen, order);
    }
  }
  return WorkResolver;
}

function orderOf(context: RequestContext, reason: ParkedReason): ParkedOrder {
  const { subject: by } = requireRole(context, 'operator');
  return { reason, by, context: messageContext(context) };
}
