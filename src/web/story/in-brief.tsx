import { DIGEST_DIFFERS } from '../../present/views/conflict-labels.js';
import { CiteLine } from '../parts/cite-line.js';
import { Copy } from '../parts/copy.js';
import { Entry } from '../parts/entry.js';
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
              {citations.map((citation, i) => (
                <Entry
                  key={`${citation.report} ${citation.span}`}
                  words={
                    <p class="words">
                      {i > 0 && <span class="label">{DIGEST_DIFFERS} </span>}
                      {citation.exact.replace(/\s+/g, ' ')}
                    </p>
                  }
                  tools={<Copy citations={[citation]} />}
                >
                  <CiteLine citations={[citation]} />
                </Entry>
              ))}
            </div>
          );
        })}
      </div>
    </Section>
  );
}
