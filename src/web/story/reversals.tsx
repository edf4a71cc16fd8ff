import { earlierLabel, REVERSAL_LABELS } from '../../present/views/conflict-labels.js';
import { Cite } from '../parts/cite.js';
import { Copy } from '../parts/copy.js';
import { Quote } from '../parts/quote.js';
import { Section } from '../parts/section.js';
import { useDossier } from '../state/dossier.js';

/** Words taken back, corrected, clarified or denied, earlier and later side by side. */
export function Reversals() {
  const { collation, parties, names } = useDossier();
  return (
    <Section id="reversals" title="Taken back or corrected" count={collation.reversals.length}>
      {collation.reversals.map(({ id, kind, party, outlet, earlier, later, explanation }) => {
        const who = outlet ? names.get(outlet)?.name : party ? parties.get(party) : undefined;
        return (
          <article class="difference" key={id} data-difference tabIndex={-1} aria-label={REVERSAL_LABELS[kind]}>
            <header class="label">
              <h3>{REVERSAL_LABELS[kind]}</h3>
              {who ? <span>{who}</span> : null}
              <Copy citations={earlier ? [earlier, later] : [later]} />
            </header>
            <div class="sides">
              {earlier ? (
                <div class="side">
                  <p class="label">{earlierLabel({ outlet, earlier })}</p>
                  <blockquote class="words">
                    <Quote words={earlier.exact} quoted={false} />
                  </blockquote>
                  <p class="label">
                    <Cite citation={earlier} />
                  </p>
                </div>
              ) : null}
              <div class="side">
                <p class="label">{earlier ? 'later' : 'in the reports’ words'}</p>
                <blockquote class="words">
                  <Quote words={later.exact} quoted={false} />
                </blockquote>
                <p class="label">
                  <Cite citation={later} />
                </p>
              </div>
            </div>
            <p class="label because">{explanation}</p>
          </article>
        );
      })}
    </Section>
  );
}
