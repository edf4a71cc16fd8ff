import { Collation } from '../model/collation.js';

type Result = { value: Collation } | { code: string; what: string };

/** A collation from the text of a file; what is wrong with it, in one line, when it is none. */
export async function readCollation(_name: string, read: () => Promise<string>): Promise<Result> {
  let value: unknown;
  try {
    value = JSON.parse(await read());
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code) return { code: 'unreadable', what: code === 'ENOENT' ? 'no such file; check the path' : `cannot be read: ${message}` };
    return { code: 'not-json', what: `no collation (${message}); give the collation.json that synoptic collate wrote` };
  }
  const checked = Collation.safeParse(value);
  if (checked.success) return { value: value as Collation };
  const [issue] = checked.error.issues;
  return {
    code: 'invalid',
    what: `not a valid collation/1: ${issue ? `${issue.path.join('.') || 'record'}: ${issue.message}` : 'of another form'}`,
  };
}
