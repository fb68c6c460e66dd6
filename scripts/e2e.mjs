// SPDX-License-Identifier: Apache-2.0
// Walks through the workbench with Chromium in both languages: the jobs of a day, right-to-left rules,
// axe on every page, screenshots. usage: node scripts/e2e.mjs URL OUTDIR
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const require = createRequire(fileURLToPath(new URL('../workbench/package.json', import.meta.url)));
const { chromium } = require('playwright-core');
const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const [url, out] = [process.argv[2].replace(/\/$/, ''), process.argv[3]];
mkdirSync(out, { recursive: true });

let passed = 0;
const failed = [];
function check(name, ok, detail = '') {
  if (ok) passed++;
  else failed.push(`${name} ${detail}`);
  console.log(`${ok ? 'ok  ' : 'FAIL'} ${name}${ok ? '' : ' ' + detail}`);
}
const api = async (path) => (await fetch(`${url}/api/v1/${path}`)).json();

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--force-color-profile=srgb'],
});

async function context(lang, width, height = 900) {
  const c = await browser.newContext({ viewport: { width, height }, locale: lang === 'ar' ? 'ar' : 'en-GB' });
  await c.addInitScript((l) => localStorage.getItem('lang') || localStorage.setItem('lang', l), lang);
  const page = await c.newPage();
  page.errors = [];
  page.foreign = [];
  page.on('pageerror', (e) => page.errors.push(String(e)));
  page.on('console', (m) => m.type() === 'error' && page.errors.push(m.text()));
  page.on('request', (r) => new URL(r.url()).origin !== url && !/^(data|blob):/.test(r.url()) && page.foreign.push(r.url()));
  return page;
}
async function settle(page) {
  await page.waitForLoadState('networkidle');
  await page.waitForFunction(() => !document.querySelector('[aria-busy=true], .wait'));
}

const rows = (await api('incidents?order=reported&limit=20')).items;
const incident = rows.find((r) => r.killed_best && r.disputed) ?? rows[0];
const report = (await api('incidents/' + incident.id)).events[0].report;
const PAGES = {
  overview: '/',
  incident: '/incidents/' + incident.id,
  report: '/reports/' + encodeURIComponent(report),
  reports: '/reports',
  queue: '/queue',
  tallies: '/tallies',
  sources: '/sources',
  ingest: '/ingest',
  try: '/try',
  codebook: '/codebook',
  people: '/people',
};

for (const lang of ['en', 'ar']) {
  for (const width of [1280, 390]) {
    const page = await context(lang, width, width === 390 ? 844 : 900);
    for (const [name, path] of Object.entries(PAGES)) {
      await page.goto(url + path);
      await settle(page);
      await page.screenshot({ path: join(out, `${name}-${lang}-${width}.png`) });
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      check(`${name} ${lang} ${width}: nothing sticks out`, wide <= 1, `${wide} px`);
      if (width === 1280) {
        await page.evaluate(axe);
        const found = await page.evaluate(async () =>
          (await window.axe.run(document, { resultTypes: ['violations'] })).violations
            .filter((v) => v.impact === 'serious' || v.impact === 'critical')
            .map((v) => `${v.id}: ${v.nodes.slice(0, 3).map((n) => n.target.join(' ')).join(' | ')}`),
        );
        check(`${name} ${lang}: axe`, !found.length, found.join('; '));
      }
    }
    check(`${lang} ${width}: no errors in the console`, !page.errors.length, page.errors.slice(0, 3).join(' | '));
    check(`${lang} ${width}: no request elsewhere`, !page.foreign.length, page.foreign.join(' '));
    await page.context().close();
  }
}

for (const lang of ['en', 'ar']) {
  const page = await context(lang, 1280);
  await page.goto(url + '/?country=SD&from=2026-01-12&to=2026-01-25');
  await settle(page);
  const shown = await page.$$eval('.rows a.line', (as) => as.map((a) => a.pathname.split('/').pop()));
  const href = await page.getAttribute('.downloads a:has-text("GeoJSON")', 'href');
  const file = await (await fetch(url + href)).json();
  const ids = file.features.map((f) => f.id ?? f.properties.id);
  check(`${lang}: the download holds what is listed`, shown.length > 0 && [...ids].sort().join() === [...shown].sort().join(), `${ids.length} / ${shown.length}`);
  check(`${lang}: direction`, (await page.getAttribute('html', 'dir')) === (lang === 'ar' ? 'rtl' : 'ltr'));
  check(`${lang}: the map stays left to right`, (await page.getAttribute('.map', 'dir')) === 'ltr');

  const before = page.url();
  await page.keyboard.press('l');
  check(`${lang}: the language switches in place`, page.url() === before && (await page.getAttribute('html', 'lang')) !== lang);
  await page.keyboard.press('l');

  await page.goto(url + PAGES.incident);
  await settle(page);
  await page.waitForSelector('.source');
  const killed = page.locator('.fields .field').filter({ hasText: /\d/ }).last();
  await killed.click();
  await page.waitForTimeout(300);
  const lit = await page.evaluate(() => [...(CSS.highlights.get('active') ?? [])].map(String).join(' '));
  check(`${lang}: a field shows its words`, lit.length > 0);
  check(`${lang}: the source keeps its own direction`, (await page.getAttribute('.source', 'dir')) === 'rtl');

  // A highlight that ends inside a word must not break the joining of its letters: same width.
  await page.goto(url + PAGES.report);
  await settle(page);
  const same = await page.evaluate(() => {
    const node = document.querySelector('.source p:last-child').firstChild;
    const width = () => {
      const r = document.createRange();
      r.selectNodeContents(node);
      return [...r.getClientRects()].map((x) => Math.round(x.width * 10)).join();
    };
    const plain = width();
    const r = document.createRange();
    r.setStart(node, 1);
    r.setEnd(node, 3);
    CSS.highlights.set('active', new Highlight(r));
    return plain === width();
  });
  check(`${lang}: a mark inside a word keeps its letters joined`, same);

  await page.goto(url + '/queue');
  await settle(page);
  const left = async () => (await api('facets?review=pending')).total;
  const start = await left();
  const n = lang === 'en' ? 6 : 4;
  for (let i = 0; i < n; i++) {
    const at = await left();
    await page.keyboard.press(i % 4 === 3 ? 'u' : 'y');
    for (let k = 0; k < 50 && (await left()) === at; k++) await page.waitForTimeout(100);
    await page.waitForLoadState('networkidle');
    await page.waitForTimeout(400);
  }
  check(`${lang}: ${n} reviewed by keyboard`, (await left()) === start - n, `${start} ${await left()}`);
  await page.keyboard.press('z');
  await page.waitForTimeout(900);
  check(`${lang}: the last one taken back`, (await left()) === start - n + 1);
  await page.keyboard.press('n');
  await page.waitForSelector('.ask input');
  await page.keyboard.type(lang === 'ar' ? 'ليس حادثة' : 'no incident');
  await page.keyboard.press('Enter');
  await page.waitForTimeout(900);
  check(`${lang}: rejected with a reason`, (await left()) === start - n);

  await page.goto(url + '/try');
  await settle(page);
  await page.click('main form button');
  await page.waitForSelector('.source');
  check(`${lang}: a tried text is coded`, (await page.locator('.event').count()) > 0);

  await page.goto(url + '/ingest');
  await settle(page);
  await page.setInputFiles('input[type=file]', {
    name: `dropped-${lang}.txt`,
    mimeType: 'text/plain',
    buffer: Buffer.from('مقتل شخصين قرب حلب\n\nحلب - قُتل شخصان الأربعاء في قصف مدفعي على مدينة حلب شمالي سوريا.\n'),
  });
  await page.waitForSelector('#outcomes tbody tr');
  check(`${lang}: a dropped file has its row`, /added/.test(await page.textContent('#outcomes')), await page.textContent('#outcomes'));
  check(`${lang}: no errors in the walk`, !page.errors.length, page.errors.join(' | '));
  await page.context().close();
}

await browser.close();
console.log(`${passed} passed, ${failed.length} failed`);
process.exit(failed.length ? 1 : 0);
