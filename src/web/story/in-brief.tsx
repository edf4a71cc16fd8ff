import { CiteLine } from '../parts/cite-line.js';
import { Copy } from '../parts/copy.js';
import { Section } from '../parts/section.js';
import { useDossier } from '../state/dossier.js';

/** The digest: sentences of the reports, word for word. */
export function InBrief() {
  const { collation } = useDossier();
  return (
    <Section id="in-brief" title="In brief" note="Sentences of the reports, word for word.">
      <div class="digest">
        {collation.digest.map(({ citations }) => {
          const [first] = citations;
          if (!first) return null;
          return (
            <div class="digest-line" key={`${first.report} ${first.span}`}>
              <p class="words">{first.exact.replace(/\s+/g, ' ')}</p>
              <p class="label sidenote">
                <CiteLine citations={citations} /> <Copy citations={citations} />
              </p>
            </div>
          );
        })}
      </div>
    </Section>
  );
}
