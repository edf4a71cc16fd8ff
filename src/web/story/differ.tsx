import type { Conflict } from '../../model/conflict.js';
import { CONFLICT_LABELS, sayBetween } from '../../present/views/conflict-labels.js';
import { shownSides } from '../../present/views/differing.js';
import { sayCompared } from '../../present/views/say-compared.js';
import { CorrectConflict } from '../correct/correct-conflict.js';
import { Badge } from '../parts/badge.js';
import { CiteLine } from '../parts/cite-line.js';
import { Copy } from '../parts/copy.js';
import { Lit } from '../parts/lit.js';
import { useMore } from '../parts/more.js';
import { Section } from '../parts/section.js';
import { useDossier } from '../state/dossier.js';

function Card({ conflict }: { conflict: Conflict }) {
  const { kind, state, between, sides, id } = conflict;
  return (
    <article class="difference" id={`difference-${id}`} data-difference tabIndex={-1} aria-label={CONFLICT_LABELS[kind]}>
      <header class="label">
        <h3>{CONFLICT_LABELS[kind]}</h3>
        <Badge label={state === 'open' ? 'open' : 'updated by a later report'} />
        <span>{sayBetween(between)}</span>
        <Copy citations={sides.flatMap(({ citations }) => citations)} />
        <CorrectConflict conflict={id} />
      </header>
      <div class="sides">
        {shownSides(conflict).map(({ words, lit, value }, i) => {
          const citations = sides[i]?.citations ?? [];
          return (
            <div class="side" key={`${value} ${words}`}>
              {value ? <p class="side-value">{value}</p> : null}
              <blockquote class="words">
                <Lit text={words} offset={0} marks={lit.map((span) => ({ span, kind: 'differs' }))} />
              </blockquote>
              <p class="label">
                <CiteLine citations={citations} />
              </p>
            </div>
          );
        })}
      </div>
      <p class="label because">What is compared: {sayCompared(conflict)}</p>
    </article>
  );
}

/** A card a disagreement. */
export function Differ() {
  const { collation } = useDossier();
  const { shown, more } = useMore(collation.conflicts.length, 25);
  return (
    <Section id="differ" title="Where they differ" count={collation.conflicts.length} note="What the words say differs; not who is right.">
      {collation.conflicts.slice(0, shown).map((conflict) => (
        <Card key={conflict.id} conflict={conflict} />
      ))}
      {more('disagreement')}
    </Section>
  );
}
