// SPDX-License-Identifier: Apache-2.0
// Single-letter keys: off inside fields, off when the user says so, two-letter chords with g.
import { w } from './i18n.svelte';

type Map = Record<string, () => void>;

class Keys {
  sheet = $state(false);
  private all: Map = {};
  private page: Map = {};
  private before = '';

  constructor() {
    addEventListener('keydown', (e) => this.press(e));
  }

  global(map: Map) {
    this.all = map;
  }

  /** Keys of a page; call the result to take them away. */
  use(map: Map): () => void {
    this.page = map;
    return () => {
      if (this.page === map) this.page = {};
    };
  }

  private press(e: KeyboardEvent) {
    const el = e.target as HTMLElement;
    if (e.key === 'Escape') {
      if (this.sheet) this.sheet = false;
      else if (this.page.Escape) this.page.Escape();
      else el.blur?.();
      return;
    }
    if (e.altKey || e.metaKey || (e.ctrlKey && e.key !== 'z')) return;
    if (/^(INPUT|TEXTAREA|SELECT)$/.test(el.tagName) || el.isContentEditable) return;
    if (e.key === 'Enter' && el.closest('a, button, summary, [role=slider], [role=button]')) return;
    if (!w.keysOn && e.key.length === 1) return;
    const key = this.before ? `${this.before} ${e.key}` : e.key;
    const run = this.page[key] ?? this.all[key];
    this.before = '';
    if (run) {
      e.preventDefault();
      run();
    } else if (e.key === 'g') {
      this.before = 'g';
    }
  }
}

export const keys = new Keys();
