import type { Decision } from '../../model/decision.js';

/** What becomes of decisions on this page: null where it cannot be corrected (a file), else whether they outlive the server. */
export const deciding = (): 'kept' | 'lost-at-end' | null => {
  const said = document.documentElement.dataset.decisions;
  return said === 'kept' || said === 'lost-at-end' ? said : null;
};

async function send(change: { add: Decision } | { undo: number }): Promise<string | null> {
  try {
    const answer = await fetch('decisions', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(change),
    });
    if (answer.ok) {
      location.reload();
      return null;
    }
    return ((await answer.json()) as { error?: string }).error ?? 'it was not taken';
  } catch {
    return 'the server that shows this page does not answer; start it again';
  }
}

/** Sends a decision; the page comes anew with it applied. Gives what went wrong, if anything. */
export const decide = (decision: Decision) => send({ add: decision });

export const undo = (at: number) => send({ undo: at });
