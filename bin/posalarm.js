#!/usr/bin/env node
// Runs the bundle of the command line. To compile it takes longer than to analyse a small log, so that the compiled code
// of the first analysis is kept beside the bundle, where the folder may be written: whoever can change it there could
// change the program itself. The engine refuses what another version of it has made, and then compiles as usual. The folder is of the older module form,
// whose loader is the sooner ready.
const { readFileSync, renameSync, writeFileSync } = require('node:fs');
const { createRequire } = require('node:module');
const { dirname, join } = require('node:path');
const { cachedDataVersionTag } = require('node:v8');
const { constants, Script } = require('node:vm');

const bundle = join(__dirname, '../dist/cli.cjs');
const compiled = `${bundle}.${process.versions.v8}-${process.arch}.bin`;

/** The compiled code, where an earlier run has kept it. */
const readCompiled = () => {
  try {
    return readFileSync(compiled);
  } catch {
    return undefined;
  }
};

const cachedData = readCompiled();
const script = new Script(readFileSync(bundle, 'latin1'), {
  filename: bundle,
  importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
  ...(cachedData === undefined ? {} : { cachedData }),
});

if ((cachedData === undefined || script.cachedDataRejected) && process.argv[2] === 'analyze') {
  const tag = cachedDataVersionTag();
  process.on('exit', () => {
    // A large log has the engine keep house otherwise: what it compiled then, it refuses in a run that begins as usual.
    if (cachedDataVersionTag() !== tag) return;
    const part = `${compiled}.${process.pid}`;
    try {
      writeFileSync(part, script.createCachedData());
      renameSync(part, compiled);
    } catch {
      // The folder may belong to somebody else: it works without.
    }
  });
}

const main = { exports: {} };
script.runInThisContext()(main.exports, createRequire(bundle), main, bundle, dirname(bundle));
