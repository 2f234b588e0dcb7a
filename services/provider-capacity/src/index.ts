export { createProviderCapacity } from './provider-capacity.js';
