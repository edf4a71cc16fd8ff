import { useState } from 'preact/hooks';
import type { Decision } from '../../model/decision.js';
import { sayWhen } from '../../present/views/say-when.js';
import { Section } from '../parts/section.js';
import { type Dossier, useDossier } from '../state/dossier.js';
import { deciding, undo } from './decide.js';

function sayDecision(decision: Decision, { parties, names }: Dossier): string {
  const name = (id: string) => parties.get(id) ?? id;
  const reportsNamed = (ids: string[]) => ids.map((id) => names.get(id)?.name ?? id).join(', ');
  switch (decision.do) {
    case 'merge':
      return `${name(decision.parties[0] ?? '')} is one with ${decision.parties.length > 2 ? `${decision.parties.length - 1} others` : 'another'}`;
    case 'split':
      return `${decision.aliases.join(', ')} is not ${name(decision.party)}`;
    case 'rename':
      return `Named ${decision.name}`;
    case 'redact':
      return 'A name is withheld everywhere';
    case 'date':
      return `${names.get(decision.report)?.name ?? decision.report} was published on ${sayWhen(decision.published)}`;
    case 'together':
      return 'Reports that tell one story';
    case 'apart':
      return 'Reports that tell a story of their own';
    case 'hide':
      return 'A disagreement is hidden';
    case 'merge-statements':
      return 'Statements set in one row';
    case 'split-statement':
      return `A statement of ${reportsNamed(decision.reports)} is set apart`;
    case 'merge-utterances':
      return 'Quotations set together as one';
    case 'split-utterance':
      return `A quotation of ${reportsNamed(decision.reports)} is set apart`;
    default:
      return 'Decided';
  }
}

/** What the reader decided, each to be taken back. */
export function Corrections() {
  const dossier = useDossier();
  const [trouble, setTrouble] = useState('');
  const { decisions } = dossier.collation;
  const state = deciding();
  return (
    <Section
      id="corrections"
      title="Corrections"
      count={decisions.length}
      note={
        state === 'lost-at-end'
          ? 'Kept until the server stops. Start it with --decisions FILE to keep them.'
          : 'Decisions of the user, applied to this story.'
      }
    >
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
      <p class="label" role="alert">
        {trouble}
      </p>
    </Section>
  );
}
