import { render } from 'preact';
import { unpackSlot } from '../present/html/pack.js';
import type { Slot } from '../present/html/slot.js';
import type { StoryListSlot } from '../present/html/story-list.js';
import { App } from './app.js';
import { EmptyPage } from './parts/empty-page.js';
import { openDossier } from './state/dossier.js';
import { StoriesPage } from './stories/stories-page.js';
import './styles/index.css';

/** The page of what the slot holds: one story, a list of stories, or nothing yet. */
function pageOf(slot: Slot | StoryListSlot | null) {
  if (slot?.schema === 'dossier/1') return <App dossier={openDossier(unpackSlot(slot))} />;
  if (slot?.schema === 'stories/1') return <StoriesPage stories={slot.stories} />;
  return <EmptyPage />;
}

const page = document.getElementById('page');
if (page) {
  page.replaceChildren();
  render(pageOf(JSON.parse(document.getElementById('synoptic-data')?.textContent ?? 'null')), page);
}
