import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { repository } from '../../harness/folders.js';

export interface Instruction {
  readonly keyword: string;
  readonly rest: string;
}

/** The instructions of deploy/Dockerfile, comments out and lines that go on joined. */
export async function readDockerfile(): Promise<Instruction[]> {
  return instructionsIn(await readFile(join(repository, 'deploy/Dockerfile'), 'utf8'));
}

export function instructionsIn(text: string): Instruction[] {
  return text
    .replace(/^\s*#.*\n/gm, '')
    .replace(/\\\n/g, ' ')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [keyword = '', ...rest] = line.trim().split(/\s+/);
      return { keyword: keyword.toUpperCase(), rest: rest.join(' ') };
    });
}

export interface Stage {
  readonly name: string;
  readonly from: string;
  readonly instructions: readonly Instruction[];
}

export function stagesOf(instructions: readonly Instruction[]): Stage[] {
  return instructions
    .map(({ keyword }, at) => (keyword === 'FROM' ? at : -1))
    .filter((at) => at >= 0)
    .map((at, index, starts) => {
      const [from = '', , name = ''] = instructions[at]?.rest.split(' ') ?? [];
      return { name, from, instructions: instructions.slice(at + 1, starts[index + 1]) };
    });
}

export const targetsOf = (instructions: readonly Instruction[]) =>
  stagesOf(instructions).map(({ name }) => name);

/** A stage with what it inherits, the oldest first. */
export function inheritedBy(stage: Stage, stages: readonly Stage[]): Instruction[] {
  const parent = stages.find(({ name }) => name === stage.from);
  return [...(parent ? inheritedBy(parent, stages) : []), ...stage.instructions];
}
