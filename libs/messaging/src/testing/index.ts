export * from './conformance/messaging-conformance.js';
export * from './conformance/opened-messaging.js';
export { context, ping } from './conformance/contracts.js';
