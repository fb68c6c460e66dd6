// SPDX-License-Identifier: Apache-2.0
import '@fontsource-variable/noto-sans-arabic/wght.css';
import '@fontsource/noto-naskh-arabic/arabic-400.css';
import 'leaflet/dist/leaflet.css';
import { ahead } from './lib/api';
import { overview, queryOf, route } from './lib/route.svelte';
import { mount } from 'svelte';
import App from './App.svelte';
import './app.css';

// The first questions leave before the page stands; without a login they are asked again after it.
ahead(['session', 'codebook', 'summary']);
if (route.path === '/') ahead(overview(route.params.get('order') ?? 'newest', queryOf(route.search)));
mount(App, { target: document.getElementById('app')! });
