import { Controller, Get, Inject } from '@nestjs/common';
import { HealthCheck, HealthCheckService, type HealthIndicatorResult } from '@nestjs/terminus';
import { Health, type Probe } from '@samenloket/platform';

/** What an orchestrator asks: 200 when all is well, else 503 with what is not. */
@Controller()
export class HealthController {
  constructor(
    @Inject(HealthCheckService) private readonly terminus: HealthCheckService,
    @Inject(Health) private readonly health: Health,
  ) {}

  @Get('live')
  @HealthCheck()
  live() {
    return this.ask('live');
  }

  @Get('ready')
  @HealthCheck()
  ready() {
    return this.ask('ready');
  }

  @Get('startup')
  @HealthCheck()
  startup() {
    return this.ask('startup');
  }

  private ask(probe: Probe) {
    return this.terminus.check([async () => (await this.health.ask(probe)).checks as HealthIndicatorResult]);
  }
}
