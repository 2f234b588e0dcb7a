export { createProviderCapacity, type RunningProviderCapacity } from './provider-capacity.js';
