import { Collation } from '../model/collation.js';
import { type Slot, slotOf } from '../present/index.js';

type Trouble = { code: string; what: string };

const issueOf = (value: unknown): string | null => {
  const checked = Collation.safeParse(value);
  if (checked.success) return null;
  const [issue] = checked.error.issues;
  return issue ? `${issue.path.join('.') || 'record'}: ${issue.message}` : 'of another form';
};

/** What a file holds: a collation, or a dossier with its slot; what is wrong with it, in one line, when it is neither. */
export async function readCollation(
  read: () => Promise<string>,
): Promise<{ collation: Collation; dossier?: { html: string; slot: Slot } } | Trouble> {
  let text: string;
  try {
    text = await read();
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    return { code: 'unreadable', what: code === 'ENOENT' ? 'no such file; check the path' : `cannot be read: ${message}` };
  }
  if (text.trimStart().startsWith('<')) return readDossier(text);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return { code: 'not-json', what: `no collation (${(error as Error).message}); give the collation.json that synoptic collate wrote` };
  }
  const issue = issueOf(value);
  return issue ? { code: 'invalid', what: `not a valid collation/1: ${issue}` } : { collation: value as Collation };
}

function readDossier(html: string): { collation: Collation; dossier: { html: string; slot: Slot } } | Trouble {
  const slot = slotOf(html);
  if (!slot) return { code: 'no-dossier', what: 'a page without a dossier; give the dossier.html that synoptic wrote' };
  const issue = issueOf(slot.collation);
  return issue
    ? { code: 'invalid', what: `the dossier holds no valid collation/1: ${issue}` }
    : { collation: slot.collation, dossier: { html, slot } };
}
