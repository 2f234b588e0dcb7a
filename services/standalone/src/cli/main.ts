import { addDeskCommands } from './desk-commands.js';
import { addOrganiserCommands } from './organiser-commands.js';
import { program } from './commands.js';
import { addOperatorCommands } from './operator-commands.js';
import { addOutboxCommands } from './outbox-commands.js';
import { addParkedCommands } from './parked-commands.js';
import { addRoundCommands } from './round-commands.js';

const samenloket = program();
addDeskCommands(samenloket);
addOrganiserCommands(samenloket);
addOperatorCommands(samenloket);
addRoundCommands(samenloket);
addParkedCommands(samenloket);
addOutboxCommands(samenloket);
for (const command of samenloket.commands) {
  command.showHelpAfterError(`(samenloket ${command.name()} --help tells more)`);
}
await samenloket.parseAsync();
