// SPDX-License-Identifier: Apache-2.0
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { readdirSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { defineConfig } from 'vite';

const out = '../server/src/main/resources/org/sijill/server/web';

/** Lists the built files; the server serves exactly these. */
function fileList() {
  const walk = (dir) =>
    readdirSync(dir).flatMap((name) => {
      const path = join(dir, name);
      return statSync(path).isDirectory() ? walk(path) : [path];
    });
  return {
    name: 'file-list',
    closeBundle() {
      const names = walk(out)
        .map((path) => relative(out, path))
        .filter((name) => name !== 'files.txt')
        .sort();
      writeFileSync(join(out, 'files.txt'), names.join('\n') + '\n');
    },
  };
}

export default defineConfig({
  plugins: [svelte(), fileList()],
  base: '/',
  build: {
    outDir: out,
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: 'es2022',
  },
  server: { proxy: { '/api': 'http://127.0.0.1:8737' } },
});
