// Bundles src into few files: loading many small ones is what a short run would spend its time on.
// The page of the HTML report is a bundle of its own, which the report holds as text.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'rolldown';

const { dependencies } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));
const names = Object.keys(dependencies);

/** Licences of the packages whose files are in a bundle: each text once, with the copyright lines that it stands under. */
const licencesOf = (modules) => {
  const folders = new Set(
    modules.flatMap((path) => {
      const found = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path.replaceAll('\\', '/'));
      return found === null ? [] : [found[0]];
    }),
  );
  const texts = new Map();
  for (const folder of [...folders].sort((a, b) => (a < b ? -1 : 1))) {
    const file = readdirSync(folder).find((name) => /^licen[cs]e/i.test(name));
    const { name, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const lines = file === undefined ? [] : readFileSync(join(folder, file), 'utf8').trim().split(/\r?\n/);
    const copyright = lines.filter((line) => /^copyright\b.*\d{4}/i.test(line.trim()));
    const text =
      lines.length === 0
        ? license
        : lines
            .filter((line) => !copyright.includes(line))
            .join('\n')
            .trim();
    texts.set(text, [...(texts.get(text) ?? []), `${name}: ${copyright.join('; ') || license}`]);
  }
  return [...texts].map(([text, packages]) => `${packages.join('\n')}\n\n${text}`).join('\n\n');
};

/** The module `#html-page`: script and style of the HTML report as strings, and the script's hash for its policy. */
const htmlPage = async () => {
  const { output } = await build({
    input: 'src/report/html/page/main.ts',
    platform: 'browser',
    write: false,
    output: { format: 'iife', minify: true },
  });
  const [{ code, moduleIds }] = output;
  // The page is served from a file in UTF-8; marks of other languages inside are written out all the same.
  const script = `/*\n${licencesOf(moduleIds)}\n*/\n${code.trim()}\n`
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
  if (/<\/script|<!--/i.test(script)) throw new Error('the script of the page could end its own element');
  const style = readFileSync('src/report/html/page/page.css', 'utf8')
    .replace(/\/\*.*?\*\//gs, '')
    .replace(/\s+/g, ' ')
    .trim();
  const scriptHash = `sha256-${createHash('sha256').update(script).digest('base64')}`;
  return Object.entries({ script, scriptHash, style })
    .map(([name, text]) => `export const ${name} = ${JSON.stringify(text)};\n`)
    .join('');
};

/** What both bundles have in common. */
const shared = {
  platform: 'node',
  // What is loaded in any case is put together by hand: that some of it is imported dynamically as well is meant.
  checks: { ineffectiveDynamicImport: false },
};

// The library, in as few files as are loaded together.
await build({
  ...shared,
  input: { index: 'src/index.ts' },
  external: (id) => id === '#html-page' || names.some((name) => id === name || id.startsWith(`${name}/`)),
  output: {
    dir: 'dist',
    cleanDir: true,
    entryFileNames: '[name].js',
    chunkFileNames: '[name]-[hash].js',
    codeSplitting: {
      // Takes along what it imports; what is imported dynamically alone stays apart.
      groups: [{ name: 'core', test: /src\/(?:analyze|messages\/index|report\/index)\.ts$/ }],
    },
  },
});

// What a thread begins with that reads a large log. It stands beside both bundles and shares nothing with them.
await build({
  ...shared,
  input: { 'reading-thread': 'src/input/reading-thread.ts' },
  external: (id) => names.some((name) => id === name || id.startsWith(`${name}/`)),
  output: { dir: 'dist', entryFileNames: '[name].js', codeSplitting: false },
});

writeFileSync('dist/html-page.js', await htmlPage());

// The command line with the packages it uses, in one file and in the form that node can keep compiled: see bin/posalarm.js.
const { output } = await build({
  ...shared,
  input: { cli: 'src/cli/main.ts' },
  resolve: { alias: { '#html-page': resolve('dist/html-page.js') } },
  write: false,
  // Whoever reads a trace of it needs the names, and node does not need the blanks.
  output: { format: 'cjs', codeSplitting: false, minify: { compress: true, mangle: false, codegen: true } },
});
const [{ code, moduleIds }] = output;
// Text of one byte a sign is read several times as fast; other signs stand in strings and patterns only.
const plain = code.replace(/[\u0080-\uffff]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
writeFileSync('dist/cli.cjs', `(function (exports, require, module, __filename, __dirname) {${plain}\n})`);
writeFileSync('dist/licences.txt', `${licencesOf(moduleIds)}\n`);
