import { addDeskCommands } from './desk-commands.js';
import { program } from './commands.js';
import { addOperatorCommands } from './operator-commands.js';

const samenloket = program();
addDeskCommands(samenloket);
addOperatorCommands(samenloket);
await samenloket.parseAsync();
