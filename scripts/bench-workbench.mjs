// SPDX-License-Identifier: Apache-2.0
// Measures the overview in Chromium over a large register: first view, filters, script.
// On a machine that others use, waiting is not work: beside every time stands how long a fixed piece of
// work took just before it, against how long it takes when nobody else is there.
// usage: node scripts/bench-workbench.mjs URL [ROUNDS]
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const require = createRequire(fileURLToPath(new URL('../workbench/package.json', import.meta.url)));
const { chromium } = require('playwright-core');
const url = process.argv[2].replace(/\/$/, '');
const rounds = Number(process.argv[3] ?? 5);
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
function spin() {
  const begun = performance.now();
  let x = 1;
  for (let i = 0; i < 3e7; i++) x = (x * 1103515245 + 12345) & 0x7fffffff;
  return performance.now() - begun + (x & 0);
}
const spins = Array.from({ length: 12 }, spin);
const loads = [];
/** How many times slower the machine is at this moment than at its best. */
function slow() {
  const now = spin();
  spins.push(now);
  loads.push(now);
}
const at = (list, p) => [...list].sort((a, b) => a - b)[Math.min(list.length - 1, Math.ceil(p * list.length) - 1)];
const say = (name, list) => console.log(`${name}: median ${at(list, 0.5).toFixed(0)} ms, p95 ${at(list, 0.95).toFixed(0)} ms, ${list.length} measured`);

const first = [];
const filters = [];
let script = 0;
for (let i = 0; i < rounds; i++) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'en-GB' });
  const page = await context.newPage();
  await page.addInitScript(() => localStorage.setItem('lang', 'en'));
  const cdp = await context.newCDPSession(page);
  await cdp.send('Network.enable');
  const scripts = new Set();
  cdp.on('Network.responseReceived', (e) => e.type === 'Script' && scripts.add(e.requestId));
  let bytes = 0;
  cdp.on('Network.loadingFinished', (e) => scripts.has(e.requestId) && (bytes += e.encodedDataLength));
  slow();
  await page.goto(url + '/');
  await page.waitForFunction(() => performance.getEntriesByName('overview').length > 0, null, { timeout: 60000 });
  first.push(await page.evaluate(() => {
    const m = performance.getEntriesByName('overview')[0];
    return m.startTime + m.duration;
  }));
  script = bytes;
  await page.waitForLoadState('networkidle');
  for (let k = 0; k < 8; k++) {
    slow();
    const took = await page.evaluate(async (k) => {
      const boxes = [...document.querySelectorAll('.facets input[type=checkbox]')];
      const before = performance.getEntriesByName('overview').length;
      boxes[(k * 7) % boxes.length].click();
      while (performance.getEntriesByName('overview').length === before) await new Promise((r) => setTimeout(r, 4));
      return performance.getEntriesByName('overview').at(-1).duration;
    }, k);
    filters.push(took);
    await page.waitForLoadState('networkidle');
    if (k % 3 === 2) {
      await page.goto(url + '/');
      await page.waitForFunction(() => performance.getEntriesByName('overview').length > 0);
      await page.waitForLoadState('networkidle');
    }
  }
  await context.close();
}
say('first view of the overview', first);
say('a change of the filter', filters);
console.log(`script: ${(script / 1024).toFixed(0)} kB compressed`);
const best = Math.min(...spins);
console.log(`a fixed piece of work: ${best.toFixed(0)} ms at best, median ${at(loads, 0.5).toFixed(0)} ms during the run (${(at(loads, 0.5) / best).toFixed(1)} times), p95 ${at(loads, 0.95).toFixed(0)} ms`);
await browser.close();
