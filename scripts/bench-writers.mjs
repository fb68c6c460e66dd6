// SPDX-License-Identifier: Apache-2.0
// Ten people write notes at once for some seconds; then every note that was acknowledged must be there.
// usage: [IDS=FILE] node scripts/bench-writers.mjs URL [SECONDS] [WRITERS]
import { readFileSync } from 'node:fs';

const url = process.argv[2].replace(/\/$/, '') + '/api/v1/';
const seconds = Number(process.argv[3] ?? 30);
const writers = Number(process.argv[4] ?? 10);
const ids = process.env.IDS
  ? readFileSync(process.env.IDS, 'utf8').trim().split('\n')
  : (await (await fetch(url + 'incidents?limit=500&order=oldest')).json()).items.map((i) => i.id);
const end = Date.now() + seconds * 1000;
const kept = [];
const times = [];
const refused = {};

async function write(who) {
  for (let n = 0; Date.now() < end; n++) {
    const incident = ids[(who * 37 + n * 11) % ids.length];
    const text = `note ${who}-${n}`;
    const begun = performance.now();
    const answer = await fetch(url + 'decisions', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Idempotency-Key': `${begun}-${who}-${n}` },
      body: JSON.stringify({ action: 'note', incident, text }),
    });
    const body = await answer.json();
    times.push(performance.now() - begun);
    if (answer.ok) kept.push([incident, body.decision.id]);
    else refused[answer.status] = (refused[answer.status] ?? 0) + 1;
  }
}
await Promise.all(Array.from({ length: writers }, (_, who) => write(who)));

const histories = new Map();
let lost = 0;
for (const [incident, id] of kept) {
  if (!histories.has(incident)) {
    const history = await (await fetch(`${url}incidents/${incident}/history`)).json();
    histories.set(incident, new Set(history.map((d) => d.id)));
  }
  if (!histories.get(incident).has(id)) lost++;
}
times.sort((a, b) => a - b);
const at = (p) => times[Math.min(times.length - 1, Math.floor(p * times.length))].toFixed(0);
console.log(`${kept.length} written by ${writers} in ${seconds} s, ${lost} lost, refused ${JSON.stringify(refused)}; p50 ${at(0.5)} ms, p95 ${at(0.95)} ms`);
process.exit(lost ? 1 : 0);
