// SPDX-License-Identifier: Apache-2.0
export interface Problem {
  title: string;
  status: number;
  detail: string;
  incident?: string;
  current?: string;
}

export class ApiError extends Error {
  constructor(public problem: Problem) {
    super(problem.detail);
  }
}

let csrf = '';
export function setCsrf(token: string | undefined) {
  csrf = token ?? '';
}

async function answer(response: Response) {
  if (response.ok) return response.status === 204 ? null : response.json();
  let problem: Problem;
  try {
    problem = await response.json();
  } catch {
    problem = { title: 'http', status: response.status, detail: response.statusText };
  }
  throw new ApiError(problem);
}

const early = new Map<string, Promise<Response>>();

const ask = (path: string, signal?: AbortSignal) => fetch('/api/v1/' + path, { signal, headers: { Accept: 'application/json' } });

/** Asks for what will be needed before anybody is there to need it; each is used once. */
export function ahead(paths: string[]) {
  for (const path of paths) {
    const asked = ask(path);
    asked.catch(() => {});
    early.set(path, asked);
  }
}

export async function get(path: string, signal?: AbortSignal): Promise<any> {
  const asked = early.get(path);
  early.delete(path);
  const response = await asked?.catch(() => null);
  if (response?.ok) {
    if (signal?.aborted) throw new DOMException('no longer wanted', 'AbortError');
    return response.json();
  }
  return answer(await ask(path, signal));
}

export async function post(
  path: string,
  body: unknown,
  headers: Record<string, string> = {},
): Promise<any> {
  const raw = body instanceof Blob;
  return answer(
    await fetch('/api/v1/' + path, {
      method: 'POST',
      headers: {
        'Content-Type': raw ? 'application/octet-stream' : 'application/json',
        ...(csrf ? { 'X-CSRF-Token': csrf } : {}),
        ...headers,
      },
      body: raw ? body : JSON.stringify(body),
    }),
  );
}

/** Posts and hands on every line of the answer as it comes (application/x-ndjson). */
export async function postLines(path: string, body: Blob | string, each: (line: any) => void): Promise<void> {
  const response = await fetch('/api/v1/' + path, {
    method: 'POST',
    headers: {
      Accept: 'application/x-ndjson',
      'Content-Type': body instanceof Blob ? 'application/octet-stream' : 'application/json',
      ...(csrf ? { 'X-CSRF-Token': csrf } : {}),
    },
    body,
  });
  if (!response.ok || !response.body) {
    await answer(response);
    return;
  }
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  for (;;) {
    const { value, done } = await reader.read();
    rest += value ?? '';
    const lines = rest.split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) if (line) each(JSON.parse(line));
    if (done) break;
  }
}

export async function remove(path: string): Promise<any> {
  return answer(
    await fetch('/api/v1/' + path, {
      method: 'DELETE',
      headers: csrf ? { 'X-CSRF-Token': csrf } : {},
    }),
  );
}
