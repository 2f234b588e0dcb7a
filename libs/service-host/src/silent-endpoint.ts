import { ServiceEndpoint } from '@samenloket/messaging';

/** For a process that only asks: the running services answer. */
export class SilentEndpoint extends ServiceEndpoint {
  answer(): void {}
}
