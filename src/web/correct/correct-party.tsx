import { useState } from 'preact/hooks';
import type { StoryParty } from '../../model/party.js';
import { useDossier } from '../state/dossier.js';
import { type Choice, Choose } from './choose.js';
import { Correct } from './correct.js';
import { useDecide } from './use-decide.js';

/** Parties by name, found by any of their names. */
export const partyChoices = (parties: StoryParty[]): Choice[] =>
  [...parties]
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
    .map(({ id, name, aliases }) => ({ id, words: aliases.length ? `${name} (${aliases.join(', ')})` : name }));

/** What can be put right about a party: its name, that it is another's, that some of its names are not, that it is not to be named. */
export function PartyForms({ party }: { party: StoryParty }) {
  const { collation } = useDossier();
  const [name, setName] = useState(party.name);
  const [other, setOther] = useState('');
  const [alias, setAlias] = useState('');
  const [send, trouble] = useDecide();
  const others = partyChoices(collation.parties.filter(({ id, type }) => id !== party.id && type !== 'place'));
  return (
    <>
      <p>
        <label>
          Name <input type="text" value={name} onInput={(event) => setName(event.currentTarget.value)} />
        </label>
        <button
          type="button"
          disabled={!name.trim() || name === party.name}
          onClick={() => send({ do: 'rename', party: party.id, name: name.trim() })}
        >
          Rename
        </button>
      </p>
      <p>
        <Choose label="Is also" choices={others} chosen={other} choose={setOther} />
        <button type="button" disabled={!other} onClick={() => send({ do: 'merge', parties: [party.id, other] })}>
          Merge
        </button>
      </p>
      {party.aliases.length ? (
        <p>
          <Choose label="Is not" choices={party.aliases.map((own) => ({ id: own, words: own }))} chosen={alias} choose={setAlias} />
          <button type="button" disabled={!alias} onClick={() => send({ do: 'split', party: party.id, aliases: [alias] })}>
            Split
          </button>
        </p>
      ) : null}
      <p>
        <button type="button" onClick={() => send({ do: 'redact', party: party.id })}>
          Withhold the name everywhere
        </button>
      </p>
      <p role="alert">{trouble}</p>
    </>
  );
}

export const CorrectParty = ({ party }: { party: StoryParty }) => <Correct forms={() => <PartyForms party={party} />} />;
