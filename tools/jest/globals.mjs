// What tests import from '@jest/globals': always those of the file that runs, also for helpers that were loaded before.
let current = {};
export const useGlobals = (globals) => void (current = globals);

const ofThisFile = (name) =>
  new Proxy(() => {}, {
    apply: (_target, _this, values) => current[name](...values),
    get: (_target, key) => current[name][key],
  });

export const afterAll = ofThisFile('afterAll');
export const afterEach = ofThisFile('afterEach');
export const beforeAll = ofThisFile('beforeAll');
export const beforeEach = ofThisFile('beforeEach');
export const describe = ofThisFile('describe');
export const expect = ofThisFile('expect');
export const it = ofThisFile('it');
export const test = ofThisFile('test');
