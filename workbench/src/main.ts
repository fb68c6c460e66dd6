// SPDX-License-Identifier: Apache-2.0
import '@fontsource-variable/noto-sans-arabic/wght.css';
import '@fontsource/noto-naskh-arabic/arabic-400.css';
import 'leaflet/dist/leaflet.css';
import { mount } from 'svelte';
import App from './App.svelte';
import './app.css';

mount(App, { target: document.getElementById('app')! });
