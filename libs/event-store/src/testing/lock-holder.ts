// A process of its own, for tests: takes the lock on the folder it is given, says so, and keeps it until killed.
import { FolderLock } from '../sqlite/folder-lock.js';

FolderLock.acquire(process.argv[2] as string, { command: 'lock holder' });
process.stdout.write('held');
process.stdin.resume();
