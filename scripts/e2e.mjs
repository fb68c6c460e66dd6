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
/** Asks until it is so, at most ten seconds. */
async function until(ask) {
  for (let k = 0; k < 100; k++) {
    if (await ask()) return true;
    await new Promise((r) => setTimeout(r, 100));
  }
  return false;
}
async function settle(page) {
  await page.waitForLoadState('networkidle');
  await page.waitForFunction(() => !document.querySelector('[aria-busy=true], .wait'));
}

/**
 * Draws a paragraph bare, with a mark over the second and third letter of its first long word, and with that word cut in
 * two by a sign that ends joining, and compares the ink: the mark must change nothing, the cut must.
 */
async function letters(page) {
  const box = await page.evaluate(() => {
    const p = document.querySelector('.source p:last-child');
    p.scrollIntoView({ block: 'center' });
    CSS.highlights.clear();
    const r = p.getBoundingClientRect();
    return { x: r.x, y: r.y, width: r.width, height: Math.min(r.height, 200) };
  });
  const shot = async () => (await page.screenshot({ clip: box })).toString('base64');
  const at = await page.evaluate(() => {
    const node = document.querySelector('.source p:last-child').firstChild;
    return node.data.search(/(?<=[\u0628\u062a-\u062e\u0633-\u063a\u0641-\u0647\u064a])[\u0628\u062a-\u062e\u0633-\u063a\u0641-\u0647\u064a](?=[\u0620-\u064a])/);
  });
  const bare = await shot();
  await page.evaluate((i) => {
    const node = document.querySelector('.source p:last-child').firstChild;
    const r = document.createRange();
    r.setStart(node, i);
    r.setEnd(node, i + 1);
    CSS.highlights.set('active', new Highlight(r));
  }, at);
  const marked = await shot();
  await page.evaluate((i) => {
    CSS.highlights.clear();
    const node = document.querySelector('.source p:last-child').firstChild;
    node.data = node.data.slice(0, i) + '\u200c' + node.data.slice(i);
  }, at);
  const cut = await shot();
  const easel = await browser.newPage();
  const [ink, byMark, byCut, yellow] = await easel.evaluate(async (shots) => {
    const [a, b, c] = await Promise.all(
      shots.map(async (data) => {
        const image = new Image();
        image.src = 'data:image/png;base64,' + data;
        await image.decode();
        const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d');
        canvas.drawImage(image, 0, 0);
        return canvas.getImageData(0, 0, image.width, image.height).data;
      }),
    );
    // Ink is what is darker than any ground or mark: the sum of red, green and blue.
    const dark = (d, i) => d[i] + d[i + 1] + d[i + 2] < 300;
    const count = (test) => {
      let n = 0;
      for (let i = 0; i < a.length; i += 4) n += test(i) ? 1 : 0;
      return n;
    };
    return [
      count((i) => dark(a, i)),
      count((i) => dark(a, i) !== dark(b, i)),
      count((i) => dark(a, i) !== dark(c, i)),
      count((i) => b[i] > 200 && b[i + 1] > 180 && b[i + 2] < 120),
    ];
  }, [bare, marked, cut]);
  await easel.close();
  const ok = at >= 0 && ink > 100 && yellow > 20 && byMark * 10 < byCut && byMark * 100 < ink;
  return [ok, `at ${at}: ink ${ink}, changed by the mark ${byMark}, by the cut ${byCut}, marked ${yellow}`];
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
  knowledge: '/knowledge?of=sides',
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
  await page.goto(url + '/?bbox=20,3,40,24&from=2026-01-19&to=2026-01-25');
  await settle(page);
  const shown = await page.$$eval('.rows a.line', (as) => as.map((a) => a.pathname.split('/').pop()));
  const href = await page.getAttribute('.downloads a:has-text("GeoJSON")', 'href');
  const file = await (await fetch(url + href)).json();
  const ids = file.features.map((f) => f.id ?? f.properties.id);
  check(`${lang}: the download holds what is listed`, shown.length > 0 && [...ids].sort().join() === [...shown].sort().join(), `${ids.length} / ${shown.length}`);
  const csv = await (await fetch(url + (await page.getAttribute('.downloads a:has-text("CSV")', 'href')))).text();
  const column = csv.split('\r\n').slice(1).filter(Boolean).map((row) => row.split(',')[0]);
  check(`${lang}: so does the table`, [...column].sort().join() === [...shown].sort().join(), column.join());
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
  check(`${lang}: and draws the same letters, dot for dot`, ...(await letters(page)));

  await page.goto(url + '/queue');
  await settle(page);
  const left = async () => (await api('facets?review=pending')).total;
  const start = await left();
  const n = lang === 'en' ? 20 : 4;
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

  // Correct, see it in the history, take it back; split and merge again.
  const several = (await api('incidents?order=reported&limit=1')).items[0].id;
  await page.goto(url + '/incidents/' + several);
  await settle(page);
  await page.click('.actions button:nth-of-type(4)');
  await page.selectOption('.ask select', 'injured');
  await page.fill('.ask input[type=number]', '77');
  await page.click('.ask button');
  await page.waitForSelector('.history li');
  check(`${lang}: a correction shows`, await until(async () => (await page.textContent('.fields')).includes('77')));
  await page.click('.history li:not(.gone) button');
  const gone1 = async () => (await page.locator('.history .gone').count()) > 0 && !(await page.textContent('.fields')).includes('77');
  check(`${lang}: a correction is taken back`, await until(gone1));
  const parts = (await api('incidents/' + several)).events.length;
  await page.click('.actions button:nth-of-type(6)');
  await page.click('.ask input[type=checkbox] >> nth=-1');
  await page.click('.ask button');
  const reports = async () => (await api('incidents/' + several)).events.length;
  check(`${lang}: an incident splits`, await until(async () => (await reports()) === parts - 1));
  await until(async () => (await page.locator('.tabs button').count()) === parts - 1);
  await page.click('.history li:not(.gone) button >> nth=-1');
  check(`${lang}: and is whole again`, await until(async () => (await reports()) === parts));

  // Two incidents become one, and the old address leads to it.
  const pair = (await api(`incidents?country=${lang === 'en' ? 'YE' : 'IQ'}&limit=2`)).items;
  await fetch(`${url}/api/v1/decisions`, { method: 'POST', body: JSON.stringify({ action: 'merge', into: pair[0].id, from: pair[1].id }) });
  const kept = (await api('incidents/' + pair[0].id)).id;
  const gone = kept === pair[0].id ? pair[1].id : pair[0].id;
  await page.goto(url + '/incidents/' + gone);
  await settle(page);
  check(`${lang}: an address survives a merge`, (await page.textContent('.head')).includes(kept) && (await page.locator('.notice').count()) === 1);

  // Language in the middle of something: same page, same incident.
  await page.keyboard.press('l');
  check(`${lang}: the language changes on an incident`, page.url().endsWith(gone) && (await page.textContent('.head')).includes(kept));
  await page.keyboard.press('l');

  // The same by the key m, in the queue, on a pair that the machine is unsure of; and back by z.
  const doubt = (await api('incidents?country=SY&limit=200')).items.find((i) => i.unsure);
  await page.goto(`${url}/queue?id=${doubt?.id}&review=${doubt?.review}`);
  await settle(page);
  await page.waitForSelector('.beside');
  const all = async () => (await api('facets?country=SY')).total;
  const whole0 = await all();
  await page.keyboard.press('m');
  check(`${lang}: m merges the pair`, await until(async () => (await all()) === whole0 - 1), `${whole0}`);
  await page.waitForFunction(() => document.querySelector('#message')?.textContent);
  await page.waitForTimeout(400);
  await page.keyboard.press('z');
  check(`${lang}: z parts it again`, await until(async () => (await all()) === whole0), `${whole0} ${await all()}`);

  // Less motion, and paper.
  await page.goto(url + PAGES.incident);
  await settle(page);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const moving = await page.evaluate(
    () => [...document.querySelectorAll('*')].filter((e) => [getComputedStyle(e), getComputedStyle(e, '::before')].some((c) => c.transitionDuration.split(', ').some((d) => parseFloat(d) > 0) || c.animationName !== 'none')).length,
  );
  check(`${lang}: nothing moves where less motion is asked for`, moving === 0, `${moving}`);
  await page.emulateMedia({ reducedMotion: null, media: 'print' });
  const onPaper = (sel) => page.locator(sel).first().isVisible();
  check(`${lang}: paper has the fields and no buttons`, (await onPaper('.fields')) && !(await onPaper('header')) && !(await onPaper('.actions')));
  await page.screenshot({ path: join(out, `print-${lang}.png`), fullPage: true });
  await page.emulateMedia({ media: null });

  // An act of several days is a bar beneath the timeline, which opens it.
  await page.goto(url + '/');
  await settle(page);
  const bar = page.locator('.spans a').first();
  await bar.waitFor();
  const told = await bar.getAttribute('aria-label');
  await bar.focus();
  await page.keyboard.press('Enter');
  await page.waitForSelector('.head');
  const lasts = await api('incidents/' + page.url().split('/').pop());
  check(`${lang}: a bar of several days opens its incident`, lasts.date.from < lasts.date.to, told);

  // Keyboard alone: skip link, search, list, open.
  await page.goto(url + '/');
  await settle(page);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  check(`${lang}: the skip link leads to the content`, (await page.evaluate(() => document.activeElement?.id)) === 'main');
  await page.keyboard.press('/');
  await page.keyboard.type('country:SY');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => location.search.includes('country=SY'));
  await settle(page);
  await page.evaluate(() => document.activeElement?.blur());
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await page.keyboard.press('Enter');
  await page.waitForSelector('.head');
  check(`${lang}: an incident opens by keyboard`, page.url().includes('/incidents/'));

  // A search that is kept.
  await page.goto(url + '/?country=YE');
  await settle(page);
  await page.click('.state > button.small');
  await page.fill('#search-name', 'يمن');
  await page.keyboard.press('Enter');
  await page.goto(url + '/');
  await settle(page);
  await page.click('.savedone a');
  check(`${lang}: a kept search opens`, page.url().includes('country=YE'));

  // What is in no box of the map, or on no day, has its own bucket; the way back leads back.
  await page.goto(url + '/');
  await settle(page);
  const whole = await page.textContent('#total');
  await page.click('.facets p.facet:first-of-type button');
  await page.waitForFunction(() => location.search.includes('mapped=false'));
  await settle(page);
  const bucket = (await api('facets')).no_place;
  check(`${lang}: what has no point is listed apart`, (await page.locator('.rows a.line').count()) === Math.min(50, bucket), String(bucket));
  await page.goBack();
  await settle(page);
  check(`${lang}: the way back leads to the whole`, await until(async () => (await page.textContent('#total')) === whole));

  // A mark leads to its field; looking decides nothing; keys can be turned off; the sheet shows them.
  await page.goto(url + PAGES.report);
  await settle(page);
  const spot = await page.evaluate(() => {
    const r = [...CSS.highlights.get('toll')][0].getBoundingClientRect();
    return [r.left + r.width / 2, r.top + r.height / 2];
  });
  await page.mouse.click(...spot);
  check(`${lang}: a mark shows its field`, await until(async () => (await page.locator('.fields dd.lit').count()) > 0));
  await page.goto(url + '/queue');
  await settle(page);
  const waiting = await left();
  for (const key of ['j', 'j', 'k', '[', ']']) await page.keyboard.press(key);
  await settle(page);
  await page.keyboard.press('?');
  check(`${lang}: the keys are listed`, await page.locator('dialog[open]').isVisible());
  await page.keyboard.press('Escape');
  await page.evaluate(() => localStorage.setItem('keys', 'off'));
  await page.reload();
  await settle(page);
  await page.keyboard.press('y');
  await page.waitForTimeout(500);
  check(`${lang}: looking decides nothing, nor do keys that are off`, (await left()) === waiting);
  await page.evaluate(() => localStorage.setItem('keys', 'on'));

  // Half the width of a desktop, as at 200 % zoom.
  await page.setViewportSize({ width: 640, height: 450 });
  for (const path of ['/', PAGES.incident, '/queue', '/codebook']) {
    await page.goto(url + path);
    await settle(page);
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    check(`${lang}: at 200 % nothing sticks out of ${path.split('/')[1] || 'overview'}`, over <= 1, `${over} px`);
  }
  await page.setViewportSize({ width: 1280, height: 900 });

  // Arabic digits on request; the files keep the others.
  await page.evaluate(() => localStorage.setItem('digits', 'arab'));
  await page.goto(url + '/');
  await settle(page);
  const digits = await page.textContent('#total');
  check(`${lang}: Arabic digits on request`, lang === 'en' || (/[٠-٩]/.test(digits) && !/[0-9]/.test(digits)), digits);
  await page.evaluate(() => localStorage.setItem('digits', 'latn'));

  // A text that carries a script.
  const dialogs = [];
  page.on('dialog', (d) => dialogs.push(d.message()) && d.dismiss());
  await fetch(`${url}/api/v1/intake?name=markup-${lang}.txt&published=2026-02-20`, {
    method: 'POST',
    body: '<img src=x onerror=alert(1)><script>alert(2)</script> قصف حلب\n\nحلب - قُتل شخص الخميس في قصف على مدينة حلب <b onmouseover=alert(3)>.\n',
  });
  for (const path of [`/reports/markup-${lang}`, '/reports', '/?text=حلب']) {
    await page.goto(url + path);
    await settle(page);
  }
  check(`${lang}: a script in a report stays text`, !dialogs.length && !(await page.locator('main script, main [onerror]').count()));

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
  check(`${lang}: a dropped file has its row`, /added|أُضيف/.test(await page.textContent('#outcomes')), await page.textContent('#outcomes'));
  await page.goto(url + '/knowledge?text=' + encodeURIComponent('الموصل'));
  await settle(page);
  check(`${lang}: a place is found`, /Mosul/.test(await page.textContent('#known')));
  check(`${lang}: no errors in the walk`, !page.errors.length, page.errors.join(' | '));
  await page.context().close();
}

// On a phone: filters in a sheet, one of them chosen, an incident opened.
for (const lang of ['en', 'ar']) {
  const page = await context(lang, 390, 844);
  await page.goto(url + '/');
  await settle(page);
  await page.click('button.phone');
  await page.click('.facets input >> nth=0');
  await page.waitForFunction(() => location.search.includes('type='));
  await page.click('button.phone');
  await page.click('.rows a.line >> nth=0');
  await page.waitForSelector('.head');
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  check(`${lang} phone: filter and open`, page.url().includes('/incidents/') && wide <= 1, `${wide} px`);
  await page.context().close();
}

await browser.close();
console.log(`${passed} passed, ${failed.length} failed`);
process.exit(failed.length ? 1 : 0);
