import { useState } from 'preact/hooks';
import { Section } from '../parts/section.js';
import { useDossier } from '../state/dossier.js';
import { Choose } from './choose.js';
import { PartyForms, partyChoices } from './correct-party.js';
import { deciding, undo } from './decide.js';
import { sayDecision } from './say-decision.js';

/** Everyone and everything the story names, to be put right also where no words of theirs are listed. */
function CorrectName() {
  const { collation } = useDossier();
  const [chosen, setChosen] = useState('');
  const party = collation.parties.find(({ id }) => id === chosen);
  return (
    <div class="correct-name label">
      <Choose
        label="Correct a name"
        choices={partyChoices(collation.parties.filter(({ type }) => type !== 'place'))}
        chosen={chosen}
        choose={setChosen}
      />
      {party ? <PartyForms key={chosen} party={party} /> : null}
    </div>
  );
}

const NOTES = {
  kept: 'Kept in the decisions file, applied to this story.',
  'lost-at-end': 'Kept until the server stops. Start it with --decisions FILE to keep them.',
} as const;

/** What the reader decided, each to be taken back. */
export function Corrections() {
  const dossier = useDossier();
  const [trouble, setTrouble] = useState('');
  const { decisions, problems } = dossier.collation;
  const state = deciding();
  const without = problems.filter(({ code }) => code === 'decision');
  return (
    <Section
      id="corrections"
      title="Corrections"
      count={decisions.length}
      note={state ? NOTES[state] : 'Decisions of the user, applied to this story.'}
    >
      {decisions.length ? null : (
        <p class="empty">Nothing was corrected. “Correct” beside a row puts it right; what is decided is listed here.</p>
      )}
      <ol class="decisions">
        {decisions.map((decision, i) => (
          <li key={JSON.stringify(decision)}>
            <span>
              {sayDecision(decision, dossier)}
              {decision.note ? ` (${decision.note})` : ''}
            </span>
            {state ? (
              <button type="button" class="label" onClick={async () => setTrouble((await undo(i)) ?? '')}>
                Undo
              </button>
            ) : null}
          </li>
        ))}
      </ol>
      {without.map(({ what }) => (
        <p key={what} class="label">
          {what}
        </p>
      ))}
      <p class="label" role="alert">
        {trouble}
      </p>
      {state ? <CorrectName /> : null}
    </Section>
  );
}
