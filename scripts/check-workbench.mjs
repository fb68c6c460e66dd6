// SPDX-License-Identifier: Apache-2.0
// Rules of the workbench's sources: words in both languages, all Arabic plural forms, no left or right.
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const src = fileURLToPath(new URL('../workbench/src', import.meta.url));
const walk = (dir) => readdirSync(dir).flatMap((n) => (statSync(join(dir, n)).isDirectory() ? walk(join(dir, n)) : [join(dir, n)]));
const files = walk(src);
const bad = [];

const words = readFileSync(join(src, 'lib/words.ts'), 'utf8');
const table = words.slice(words.indexOf('= {', words.indexOf('WORDS')) + 2).replace(/;\s*$/, '');
const WORDS = Function(`return ${table}`)();
for (const [key, [en, ar]] of Object.entries(WORDS)) {
  if (!en || !ar) bad.push(`words: ${key} lacks a language`);
  if (typeof ar === 'object')
    for (const form of ['zero', 'one', 'two', 'few', 'many', 'other']) if (!ar[form]) bad.push(`words: ${key} lacks ${form}`);
}
for (const file of files) {
  const text = readFileSync(file, 'utf8');
  for (const m of text.matchAll(/\bt\('([a-z_]+)'/g)) if (m[1].endsWith('_') ? !Object.keys(WORDS).some((k) => k.startsWith(m[1])) : !WORDS[m[1]]) bad.push(`${file}: no word '${m[1]}'`);
  if (/\.(css|svelte)$/.test(file)) {
    for (const m of text.matchAll(/(margin|padding|border)-(left|right)|text-align:\s*(left|right)|[\s;{](left|right)\s*:\s*[\d-]|letter-spacing/g))
      bad.push(`${file}: '${m[0].trim()}' does not turn with the language`);
    if (/\{@html/.test(text)) bad.push(`${file}: {@html} renders markup`);
    if (/\sstyle="/.test(text)) bad.push(`${file}: an inline style, which the policy forbids`);
  }
}
bad.forEach((line) => console.error(line));
process.exit(bad.length ? 1 : 0);
