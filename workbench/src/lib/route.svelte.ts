// SPDX-License-Identifier: Apache-2.0
// Where we are: the path and the one query object, both in the address.

class Route {
  path = $state(location.pathname);
  search = $state(location.search);

  constructor() {
    addEventListener('popstate', () => this.read());
    document.addEventListener('click', (e) => {
      const a = (e.target as Element).closest?.('a');
      if (!a || e.defaultPrevented || e.button || e.metaKey || e.ctrlKey || e.shiftKey) return;
      if (a.target || a.hasAttribute('download') || a.origin !== location.origin) return;
      if (a.pathname.startsWith('/api/')) return;
      if (a.hash && a.pathname === location.pathname) return;
      e.preventDefault();
      this.go(a.pathname + a.search);
    });
  }

  private read() {
    this.path = location.pathname;
    this.search = location.search;
  }

  go(to: string, replace = false) {
    if (replace) history.replaceState(null, '', to);
    else history.pushState(null, '', to);
    const moved = this.path !== location.pathname;
    this.read();
    if (moved) {
      scrollTo(0, 0);
      requestAnimationFrame(() => document.getElementById('main')?.focus());
    }
  }

  get params() {
    return new URLSearchParams(this.search);
  }

  /** Sets parameters of this page's address; null takes one away. */
  set(changes: Record<string, string | string[] | null>, replace = false) {
    const p = this.params;
    for (const [name, value] of Object.entries(changes)) {
      p.delete(name);
      if (value === null) continue;
      for (const v of Array.isArray(value) ? value : [value]) if (v !== '') p.append(name, v);
    }
    const text = p.toString();
    this.go(this.path + (text ? '?' + text : ''), replace);
  }
}

export const route = new Route();

/** Parameters of the page that are none of the register's. */
export const OWN = ['order', 'cursor', 'lang', 'event'];

/** The register's query in the address, as the API takes it. */
export function queryOf(search: string): string {
  const p = new URLSearchParams(search);
  OWN.forEach((name) => p.delete(name));
  return p.toString();
}

/** What the overview asks of the API: its list, its counts, its timeline. */
export function overview(order: string, query: string): string[] {
  const and = query ? '&' + query : '';
  return [`incidents?limit=50&order=${order}${and}`, `facets?most=8${and}`, `timeline?width=auto${and}`];
}
