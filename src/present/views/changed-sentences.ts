import type { Revision, RevisionEdit } from '../../model/revision.js';
import type { Citation, Span } from '../../model/span.js';
import { append } from '../../text/lists.js';
import { changesOf, wordsOf } from './changes.js';

/** A run of a changed sentence: words both texts have, words the earlier had, words the newest has. */
export interface ChangeRun {
  kind: 'same' | 'was' | 'now';
  text: string;
}

/** A sentence of the newest text with its changes in place; or changed words alone, where no one sentence holds them or it is not at hand. */
export interface ChangedSentence {
  what: 'changed' | 'added' | 'left out';
  runs: ChangeRun[];
  /** Where it stands in the newest text; words that are no longer there, in the earlier one. */
  citation: Citation | null;
}

const SPACE: ChangeRun = { kind: 'same', text: ' ' };

const holds = ([start, end]: Span, [from, to]: Span): boolean => start <= from && to <= end;

/** Without the words of notes of change: these are shown as notes. */
function withoutNotes(edit: RevisionEdit, notes: Revision['notes']): RevisionEdit {
  const isNote = ({ span }: Citation) => span !== undefined && notes.some(({ citation }) => citation.span && holds(citation.span, span));
  return { ...edit, now: edit.now.filter((citation) => !isNote(citation)) };
}

/** Words alone: those that went, those that came. */
function alone({ was, now }: RevisionEdit): ChangedSentence[] {
  if (!was.length && !now.length) return [];
  const runs: ChangeRun[] = [];
  if (was.length) runs.push({ kind: 'was', text: wordsOf(was) });
  if (was.length && now.length) runs.push(SPACE);
  if (now.length) runs.push({ kind: 'now', text: wordsOf(now) });
  return [{ what: was.length && now.length ? 'changed' : now.length ? 'added' : 'left out', runs, citation: now[0] ?? was[0] ?? null }];
}

/** One sentence with its edits, in order of their place. */
function inPlace(sentence: Span, words: string, edits: RevisionEdit[], report: string): ChangedSentence {
  const runs: ChangeRun[] = [];
  const say = (kind: ChangeRun['kind'], text: string) => {
    if (text) runs.push({ kind, text: text.replace(/\s+/g, ' ') });
  };
  let at = sentence[0];
  for (const { was, now } of edits) {
    const [from, to] = [now[0]?.span?.[0] ?? at, now.at(-1)?.span?.[1] ?? at];
    say('same', words.slice(at - sentence[0], from - sentence[0]));
    say('was', wordsOf(was));
    if (was.length) runs.push(SPACE);
    say('now', words.slice(from - sentence[0], to - sentence[0]));
    at = to;
  }
  say('same', words.slice(at - sentence[0]));
  const isNew = runs.length > 0 && runs.every(({ kind }) => kind === 'now');
  return { what: isNew ? 'added' : 'changed', runs, citation: { report, span: sentence, exact: words } };
}

/** The changes of words of a revision, sentence by sentence of the newest text. `wordsAt` gives its words, or null where they are not carried. */
export function changedSentences(revision: Revision, sentences: Span[], wordsAt: (span: Span) => string | null): ChangedSentence[] {
  const found: ChangedSentence[] = [];
  let open: { sentence: Span; words: string; edits: RevisionEdit[] } | null = null;
  const close = () => {
    if (open) found.push(inPlace(open.sentence, open.words, open.edits, revision.report));
    open = null;
  };
  for (const edit of changesOf(revision).shown.map((one) => withoutNotes(one, revision.notes))) {
    const [first, last] = [edit.now[0]?.span, edit.now.at(-1)?.span];
    const around: Span | null = first && last ? [first[0], last[1]] : null;
    const current: { sentence: Span; words: string; edits: RevisionEdit[] } | null = open;
    if (current && around && holds(current.sentence, around) && around[0] >= (current.edits.at(-1)?.now.at(-1)?.span?.[1] ?? 0)) {
      current.edits.push(edit);
      continue;
    }
    close();
    const sentence = around && sentences.find((own) => holds(own, around));
    const words = sentence ? wordsAt(sentence) : null;
    if (sentence && words !== null) open = { sentence, words, edits: [edit] };
    else append(found, alone(edit));
  }
  close();
  return found;
}
