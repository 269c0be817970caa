import { readFileSync } from 'node:fs';
import { defineConfig } from 'rolldown';

// Bundles src into few files: loading many small ones is what a short run would spend its time on.
const dependencies = Object.keys(
  JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8')).dependencies,
);

export default defineConfig({
  input: { cli: 'src/cli/main.ts', index: 'src/index.ts' },
  platform: 'node',
  logLevel: 'warn',
  external: (id) => dependencies.some((name) => id === name || id.startsWith(`${name}/`)),
  output: { dir: 'dist', cleanDir: true, entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
});
