import type { ComponentType } from 'preact';
import { useEffect } from 'preact/hooks';
import { Corrections } from '../correct/corrections.js';
import { toggleCopies, useCopies } from '../parts/copies-switch.js';
import { useDossier } from '../state/dossier.js';
import { useKeys } from '../state/keys.js';
import { scrollSmoothly } from '../state/media.js';
import { storyAddress, useRoute } from '../state/route.js';
import { Contents } from './contents.js';
import { Differ } from './differ.js';
import { Facts } from './facts.js';
import { InBrief } from './in-brief.js';
import { Masthead } from './masthead.js';
import { Reports } from './reports.js';
import { Reversals } from './reversals.js';
import { Revisions } from './revisions.js';
import { Said } from './said.js';
import { orderOf } from './section-order.js';
import { sectionsOf } from './sections.js';
import { Shared } from './shared.js';
import { Timeline } from './timeline.js';

const BODIES: Record<string, ComponentType> = {
  'in-brief': InBrief,
  differ: Differ,
  said: Said,
  reversals: Reversals,
  revisions: Revisions,
  facts: Facts,
  timeline: Timeline,
  shared: Shared,
  reports: Reports,
  corrections: Corrections,
};

const reveal = (id: string, behavior: ScrollBehavior) => document.getElementById(id)?.scrollIntoView({ behavior });

/** The next or previous place where wordings or reports differ, from where the reader stands. */
function step(forward: boolean): void {
  const places = [...document.querySelectorAll<HTMLElement>('[data-difference]')];
  const middle = innerHeight / 3;
  const next = forward
    ? places.find((place) => place.getBoundingClientRect().top > middle + 4)
    : places.filter((place) => place.getBoundingClientRect().top < middle - 4).at(-1);
  if (!next) return;
  scrollBy({ top: next.getBoundingClientRect().top - middle, behavior: scrollSmoothly() });
  next.focus({ preventScroll: true });
}

/** The page of the story. */
export function StoryPage() {
  const dossier = useDossier();
  const { at, params } = useRoute();
  const copies = useCopies();
  const sections = orderOf(sectionsOf(dossier, copies), params.get('order'));
  const go = (id: string) => {
    location.hash = storyAddress(id);
    reveal(id, scrollSmoothly());
  };
  useEffect(() => {
    if (at) reveal(at, 'auto');
    else scrollTo(0, 0);
  }, [at]);
  useKeys({
    ...Object.fromEntries(sections.slice(0, 10).map(({ id }, i) => [String((i + 1) % 10), () => go(id)])),
    n: () => step(true),
    p: () => step(false),
    c: () => toggleCopies(copies),
  });
  return (
    <div class="story">
      <a class="skip" href={storyAddress(sections[0]?.id ?? '')}>
        Skip to the story
      </a>
      <Masthead />
      <div class="story-columns">
        <Contents sections={sections} />
        <main class="story-main">
          {sections.map(({ id }) => {
            const Body = BODIES[id];
            return Body ? <Body key={id} /> : null;
          })}
        </main>
      </div>
      <footer class="colophon label">
        <p>
          Every line is the reports’ own words or a label computed from them. Silence means only: not found in the text read. Made by
          Synoptic; <code>synoptic verify</code> re-reads every hash and cited word of this file.
        </p>
      </footer>
    </div>
  );
}
