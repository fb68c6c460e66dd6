// SPDX-License-Identifier: Apache-2.0
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
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

/** Rings of first-level units as steps in thousandths of a degree, from the same file as the coder's. */
function provinces() {
  return {
    name: 'provinces',
    resolveId: (id) => (id === 'virtual:provinces' ? '\0provinces' : null),
    load(id) {
      if (id !== '\0provinces') return null;
      const rows = gunzipSync(readFileSync('../knowledge/places/borders_admin1.tsv.gz')).toString('utf8').trim().split('\n');
      const rings = rows.slice(1).map((row) => {
        let [x, y] = [0, 0];
        return row
          .split('\t')[2]
          .split(' ')
          .flatMap((pair) => {
            const [lon, lat] = pair.split(',').map(Number);
            const step = [lon - x, lat - y];
            [x, y] = [lon, lat];
            return step;
          });
      });
      const file = this.emitFile({ type: 'asset', name: 'provinces.json', source: JSON.stringify(rings) });
      return `export default import.meta.ROLLUP_FILE_URL_${file};`;
    },
  };
}

export default defineConfig({
  plugins: [svelte(), provinces(), fileList()],
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
