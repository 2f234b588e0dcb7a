// Jest's own runner of a test file, with the modules loaded by Node itself instead of in a context of their own: once
// for each worker, not once for each file (docs/decisions). What a module keeps is therefore shared between files.
import { createRequire, registerHooks } from 'node:module';
import { pathToFileURL } from 'node:url';
import circus from 'jest-circus/runner';

const globals = new URL('globals.mjs', import.meta.url).href;
registerHooks({
  resolve: (specifier, context, next) =>
    specifier === '@jest/globals' ? { url: globals, shortCircuit: true } : next(specifier, context),
});
const { useGlobals } = await import(globals);
const require = createRequire(import.meta.url);

/** What circus keeps on the real `globalThis` from one file to the next, as it would not in a context. */
const handlersOfEvents = Symbol.for('EVENT_HANDLERS');

const ofNode = {
  unstable_shouldLoadAsEsm: () => true,
  unstable_importModule: (file) => import(pathToFileURL(file).href),
  requireInternalModule: (file) => {
    delete require.cache[file];
    delete globalThis[handlersOfEvents];
    return require(file);
  },
  setGlobalsForRuntime: useGlobals,
};

function restoreEnvironment(before) {
  for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
  Object.assign(process.env, before);
}

/** As Jest asks of a `testRunner`. */
export default async function runTestFile(globalConfig, config, environment, runtime, ...rest) {
  const native = new Proxy(runtime, {
    get(target, name) {
      const value = ofNode[name] ?? target[name];
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
  const before = { ...process.env };
  // Jest has a hundred lines of every stack kept; here those of the product are made as well.
  Error.stackTraceLimit = 25;
  try {
    return await circus.default(globalConfig, config, environment, native, ...rest);
  } finally {
    restoreEnvironment(before);
  }
}
