import type { Citation } from '../../model/span.js';
import { Cite, Cites } from './cite.js';

/** The outlet whose words are shown, and the others that have them too. */
export function CiteLine({ citations }: { citations: Citation[] }) {
  const [first, ...rest] = citations;
  if (!first) return null;
  const others = rest.filter(({ report }) => report !== first.report);
  return (
    <>
      <Cite citation={first} />
      {others.length ? (
        <span class="also">
          {' '}
          also <Cites citations={others} />
        </span>
      ) : null}
    </>
  );
}
