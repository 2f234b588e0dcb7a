export { templateSamples } from './template-samples.js';
