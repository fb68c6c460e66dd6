// SPDX-License-Identifier: Apache-2.0
import { ApiError, post } from './api';
import { live } from './live.svelte';

/** Records a decision about incidents as they were seen; the key makes a second press harmless. */
export async function decide(action: Record<string, unknown>, seen: { id: string; version: string }[]) {
  const recorded = await post(
    'decisions',
    { ...action, expected: Object.fromEntries(seen.map((i) => [i.id, i.version])) },
    { 'Idempotency-Key': crypto.randomUUID?.() ?? String(Math.random()) },
  );
  live.touch();
  return recorded;
}

export const conflict = (e: unknown) => e instanceof ApiError && e.problem.status === 409;
