import { mongoKits } from './kits.js';
import { sharedDouble } from './shared-double.js';

mongoKits('MongoDB, played by the double', sharedDouble());
