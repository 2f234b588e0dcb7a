import react from '@vitejs/plugin-react';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { defineConfig } from 'vite';

const text = /\.(js|css|html|svg|json|webmanifest)$/;

/** The gateway serves these by `accept-encoding`; compressing once here costs nobody anything later. */
const compressedBesides = {
  name: 'compressed-besides',
  apply: 'build',
  async writeBundle({ dir }) {
    const entries = await readdir(dir, { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile() && text.test(entry.name));
    await Promise.all(
      files.map(async (entry) => {
        const path = join(entry.parentPath, entry.name);
        const content = await readFile(path);
        const size = { [constants.BROTLI_PARAM_SIZE_HINT]: content.length };
        await writeFile(`${path}.br`, await promisify(brotliCompress)(content, { params: size }));
        await writeFile(`${path}.gz`, await promisify(gzip)(content, { level: 9 }));
      }),
    );
  },
};

/** On a slow line each file more waits for a turn: few files, and none with what few pages need. */
const groups = [
  { name: 'early', test: /src.early\.ts$/, priority: 3 },
  { name: 'start', tags: ['$initial'], priority: 2 },
  {
    name: 'shared',
    test: /src.design.(?!data.data-table)|src.families.shared|@tanstack.(react-)?query/,
    priority: 1,
  },
];

const gateway = process.env.SAMENLOKET_URL ?? 'http://localhost:4000';

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), compressedBesides],
  build: {
    outDir: 'dist',
    target: 'es2023',
    // The content security policy has neither inline script nor data as a font.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    rolldownOptions: {
      checks: { pluginTimings: false },
      output: { codeSplitting: { groups } },
    },
  },
  // `npx vite portal`: the pages reload while the platform of `npm start` answers.
  server: {
    proxy: Object.fromEntries(
      ['/graphql', '/changes', '/session', '/sign-in', '/development-issuer'].map((path) => [path, gateway]),
    ),
  },
});
