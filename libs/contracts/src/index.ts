// class-transformer's decorators need it before the first class is defined.
import 'reflect-metadata';

export * from './catalogue/integration-events.js';
export * from './catalogue/message-contracts.js';
export * from './catalogue/service-traffic.js';
export * from './commands/finding-locations.js';
export * from './commands/holding-half-days.js';
export * from './commands/import-answer.js';
export * from './commands/importing-enrolments.js';
export * from './commands/importing-locations.js';
export * from './commands/importing-offers.js';
export * from './commands/listing-free-places.js';
export * from './commands/placing-directly.js';
export * from './commands/settling-in.js';
export * from './commands/validation.js';
export * from './event-metadata.js';
export * from './events/care-request-facts.js';
export * from './events/intake-events.js';
export * from './events/matching-events.js';
export * from './events/provider-capacity-events.js';
export * from './events/wished-places.js';
export * from './ids.js';
export * from './message-contract.js';
export * from './wire/cloud-event.js';
export * from './wire/feed-question.js';
export * from './wire/heartbeat.js';
export * from './wire/subjects.js';
export * from './wire/told-change.js';
