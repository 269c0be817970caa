// Bundles src into few files: loading many small ones is what a short run would spend its time on.
import { readFileSync } from 'node:fs';
import { build } from 'rolldown';

const { dependencies } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));
const names = Object.keys(dependencies);

await build({
  input: { cli: 'src/cli/main.ts', index: 'src/index.ts' },
  platform: 'node',
  external: (id) => names.some((name) => id === name || id.startsWith(`${name}/`)),
  // What is loaded in any case is put together by hand: that some of it is imported dynamically as well is meant.
  checks: { ineffectiveDynamicImport: false },
  output: {
    dir: 'dist',
    cleanDir: true,
    comments: false,
    entryFileNames: '[name].js',
    chunkFileNames: '[name]-[hash].js',
    codeSplitting: {
      // Each takes along what it imports; what is imported dynamically alone stays apart.
      groups: [
        { name: 'start', test: /src\/(?:cli\/language|model\/(?:errors|tool))\.ts$/, priority: 3 },
        { name: 'core', test: /src\/(?:analyze|messages\/index|report\/index)\.ts$/, priority: 2 },
        { name: 'command', test: /src\/cli\/(?:program|product)\.ts$/, priority: 1 },
      ],
    },
  },
});
