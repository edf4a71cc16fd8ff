import { useState } from 'preact/hooks';
import type { Decision } from '../../model/decision.js';
import type { StoryParty } from '../../model/party.js';
import { useDossier } from '../state/dossier.js';
import { decide, deciding } from './decide.js';

/** What can be put right about a party: its name, that it is another's, that some of its names are not, that it is not to be named. */
export function CorrectParty({ party }: { party: StoryParty }) {
  const { collation } = useDossier();
  const [name, setName] = useState(party.name);
  const [other, setOther] = useState('');
  const [alias, setAlias] = useState('');
  const [trouble, setTrouble] = useState('');
  if (!deciding()) return null;
  const send = async (decision: Decision) => setTrouble((await decide(decision)) ?? '');
  const others = collation.parties.filter(({ id, type }) => id !== party.id && type !== 'place').sort((a, b) => (a.name < b.name ? -1 : 1));
  return (
    <details class="correct label">
      <summary>Correct</summary>
      <div class="correct-forms">
        <p>
          <label>
            Name <input type="text" value={name} onInput={(event) => setName(event.currentTarget.value)} />
          </label>
          <button
            type="button"
            disabled={!name.trim() || name === party.name}
            onClick={() => void send({ do: 'rename', party: party.id, name: name.trim() })}
          >
            Rename
          </button>
        </p>
        <p>
          <label>
            Is also{' '}
            <select value={other} onChange={(event) => setOther(event.currentTarget.value)}>
              <option value="">choose …</option>
              {others.map(({ id, name: own }) => (
                <option key={id} value={id}>
                  {own}
                </option>
              ))}
            </select>
          </label>
          <button type="button" disabled={!other} onClick={() => void send({ do: 'merge', parties: [party.id, other] })}>
            Merge
          </button>
        </p>
        {party.aliases.length ? (
          <p>
            <label>
              Is not{' '}
              <select value={alias} onChange={(event) => setAlias(event.currentTarget.value)}>
                <option value="">choose …</option>
                {party.aliases.map((own) => (
                  <option key={own}>{own}</option>
                ))}
              </select>
            </label>
            <button type="button" disabled={!alias} onClick={() => void send({ do: 'split', party: party.id, aliases: [alias] })}>
              Split
            </button>
          </p>
        ) : null}
        <p>
          <button type="button" onClick={() => void send({ do: 'redact', party: party.id })}>
            Withhold the name everywhere
          </button>
        </p>
        <p role="alert">{trouble}</p>
      </div>
    </details>
  );
}
