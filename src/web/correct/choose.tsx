import { useId, useState } from 'preact/hooks';
import { shorten } from '../parts/shorten.js';

/** What can be chosen, and the words it is found by. */
export interface Choice {
  id: string;
  words: string;
}

interface Props {
  label: string;
  choices: Choice[];
  chosen: string;
  choose: (id: string) => void;
}

/** More than this are searched, and so many of those found are listed. */
const FEW = 12;
const LISTED = 60;
const LONGEST = 80;

const inLine = (words: string) => shorten(words.replace(/\s+/g, ' '), LONGEST);

const Options = ({ choices }: { choices: Choice[] }) => (
  <>
    {choices.map(({ id, words }) => (
      <option key={id} value={id}>
        {inLine(words)}
      </option>
    ))}
  </>
);

/** A menu; a long one is searched by the words of what it holds. */
export function Choose({ label, choices, chosen, choose }: Props) {
  const [wanted, setWanted] = useState('');
  const id = useId();
  if (choices.length <= FEW)
    return (
      <label>
        {label}{' '}
        <select value={chosen} onChange={(event) => choose(event.currentTarget.value)}>
          <option value="">choose …</option>
          <Options choices={choices} />
        </select>
      </label>
    );
  const parts = wanted.toLowerCase().split(/\s+/).filter(Boolean);
  const found = choices.filter(({ words }) => parts.every((part) => words.toLowerCase().includes(part)));
  const listed = found.slice(0, LISTED);
  return (
    <div class="choose">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="search"
        value={wanted}
        placeholder={`search ${choices.length}`}
        onInput={(event) => {
          setWanted(event.currentTarget.value);
          choose('');
        }}
      />
      <select size={5} value={chosen} aria-label={`${label}: what is found`} onChange={(event) => choose(event.currentTarget.value)}>
        <Options choices={listed} />
      </select>
      <span role="status">
        {parts.length || found.length > LISTED ? `${found.length} found` : ''}
        {found.length > LISTED ? `, the first ${LISTED} listed` : ''}
      </span>
    </div>
  );
}
