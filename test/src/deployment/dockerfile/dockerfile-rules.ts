import { inheritedBy, type Instruction, stagesOf } from './dockerfile.js';

export interface DockerfileRule {
  readonly sentence: string;
  readonly faults: (instructions: readonly Instruction[]) => string[];
}

const programs = ['gateway', 'intake', 'provider-capacity', 'matching', 'reporting', 'operator'];
const runs = [...programs, 'preparation'];
const last = (instructions: readonly Instruction[], keyword: string) =>
  instructions.filter((one) => one.keyword === keyword).at(-1)?.rest;

const perTarget = (
  targets: readonly string[],
  fault: (inherited: readonly Instruction[]) => string | false | undefined,
): DockerfileRule['faults'] => {
  return (instructions) => {
    const stages = stagesOf(instructions);
    return targets.flatMap((target) => {
      const stage = stages.find(({ name }) => name === target);
      if (!stage) return [`${target}: there is no such target`];
      const found = fault(inheritedBy(stage, stages));
      return found ? [`${target}: ${found}`] : [];
    });
  };
};

export const dockerfileRules: readonly DockerfileRule[] = [
  {
    sentence: 'Every base has an exact version or a digest.',
    faults: (instructions) => {
      const stages = stagesOf(instructions);
      const given = instructions
        .filter(({ keyword }) => keyword === 'ARG')
        .map(({ rest }) => rest.split('='));
      return stages
        .filter(({ from }) => !stages.some(({ name }) => name === from))
        .map(({ from }) => given.find(([name]) => from === `\${${name}}`)?.[1] ?? from)
        .filter((image) => !/:\d+\.\d+\.\d+[\w.-]*(@sha256:[0-9a-f]{64})?$/.test(image))
        .map((image) => `${image} is not pinned`);
    },
  },
  {
    sentence: 'Every target runs as a user that is a number and not root.',
    faults: perTarget(runs, (inherited) => {
      const user = last(inherited, 'USER') ?? 'root';
      return !/^[1-9]\d*(:[1-9]\d*)?$/.test(user) && `runs as ${user}`;
    }),
  },
  {
    sentence: 'Nothing is fetched from an address, and no shell stands between the program and its signals.',
    faults: (instructions) =>
      instructions
        .filter(
          ({ keyword, rest }) =>
            keyword === 'ADD' ||
            /\b(curl|wget)\b/.test(rest) ||
            (['ENTRYPOINT', 'CMD'].includes(keyword) && !rest.startsWith('[')),
        )
        .map(({ keyword, rest }) => `${keyword} ${rest}`),
  },
  {
    sentence:
      'Programs install what the lock file says, run no scripts of packages, and carry no tools of development.',
    faults: (instructions) =>
      instructions
        .filter(({ keyword, rest }) => keyword === 'RUN' && /\bnpm (i|install|ci)\b/.test(rest))
        .filter(({ rest }) => !/\bnpm ci --ignore-scripts\b/.test(rest))
        .map(({ rest }) => rest),
  },
  {
    sentence:
      'What runs says that it is well (the command line ends by itself), how it is stopped, and what it is.',
    faults: perTarget(
      programs,
      (inherited) =>
        (!last(inherited, 'HEALTHCHECK') && 'has no health check') ||
        (last(inherited, 'STOPSIGNAL') !== 'SIGTERM' && 'is stopped otherwise than with SIGTERM') ||
        (!inherited.some(({ keyword, rest }) => keyword === 'LABEL' && rest.includes('licenses')) &&
          'has no labels'),
    ),
  },
  {
    sentence: 'No secret is built in.',
    faults: (instructions) =>
      instructions
        .filter(({ keyword }) => ['ARG', 'ENV'].includes(keyword))
        .filter(({ rest }) => /PASSWORD|SECRET|TOKEN|_KEY/.test(rest))
        .map(({ rest }) => rest),
  },
];
