import { render } from 'preact';
import { unpackSlot } from '../present/html/pack.js';
import type { Slot } from '../present/html/slot.js';
import { App } from './app.js';
import { EmptyPage } from './parts/empty-page.js';
import { openDossier } from './state/dossier.js';
import './styles/index.css';

const page = document.getElementById('page');
const slot = JSON.parse(document.getElementById('synoptic-data')?.textContent ?? 'null') as Slot | null;
if (page) {
  page.replaceChildren();
  render(slot ? <App dossier={openDossier(unpackSlot(slot))} /> : <EmptyPage />, page);
}
