export { templateSamples } from './template-samples.js';
export { KeptMessages } from './kept-messages.js';
