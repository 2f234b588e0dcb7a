import { CommandRunner } from '@samenloket/event-sourcing';
import type { CareRequestEvent } from '../../domain/care-request/care-request.events.js';
import { careRequestDecider } from '../../domain/care-request/care-request.decider.js';
import type { CareRequestState } from '../../domain/care-request/care-request.state.js';
import { careRequestStream, type IntakeStreams } from '../shared/intake-streams.js';

/** A request as far as a message about it must know, decrypted: to be held no longer than the message. */
export interface ToldRequest {
  readonly request: CareRequestState;
  /** Closed because of a miscarriage: this family gets no message any more. */
  readonly miscarried: boolean;
}

/** Reads from the stream itself: a view could still be behind a closing or an erasure. */
export class ToldRequests {
  private readonly runner: CommandRunner<ToldRequest, CareRequestEvent>;

  constructor(streams: IntakeStreams) {
    const initialState = () => ({ request: careRequestDecider.initialState(), miscarried: false });
    this.runner = new CommandRunner(streams.store, streams.careRequestCodec, { initialState, evolve });
  }

  async of(requestId: string): Promise<ToldRequest> {
    return (await this.runner.load(careRequestStream(requestId))).state;
  }
}

function evolve({ request, miscarried }: ToldRequest, event: CareRequestEvent): ToldRequest {
  const closed = event.type === 'CareRequestClosed' ? event.data.reason === 'miscarriage' : undefined;
  const reopened = event.type === 'CareRequestReopened' ? false : undefined;
  return {
    request: careRequestDecider.evolve(request, event),
    miscarried: closed ?? reopened ?? miscarried,
  };
}
