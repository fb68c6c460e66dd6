// SPDX-License-Identifier: Apache-2.0
// Searches that this browser keeps: a name and a query, the same as in the address.
export interface Saved {
  name: string;
  query: string;
}

function read(): Saved[] {
  try {
    const all = JSON.parse(localStorage.getItem('searches') ?? '[]');
    return Array.isArray(all) ? all.filter((s) => typeof s?.name === 'string' && typeof s?.query === 'string') : [];
  } catch {
    return [];
  }
}

class Searches {
  all = $state<Saved[]>(read());

  put(name: string, query: string) {
    this.keep([...this.all.filter((s) => s.name !== name), { name, query }]);
  }

  remove(name: string) {
    this.keep(this.all.filter((s) => s.name !== name));
  }

  private keep(all: Saved[]) {
    this.all = all;
    try {
      localStorage.setItem('searches', JSON.stringify(all));
    } catch {
      // a browser without storage forgets them
    }
  }
}

export const searches = new Searches();
