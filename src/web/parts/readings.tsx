import type { Reading } from '../../present/views/readings.js';

/** A wording set against the base: what is left out, changed and added, word by word. */
export function Readings({ readings }: { readings: Reading[] }) {
  return (
    <>
      {readings.map(({ kind, was, now }, i) => {
        const space = i ? ' ' : '';
        if (kind === 'same') return `${space}${now}`;
        if (kind === 'cut')
          return (
            <>
              {space}
              <abbr class="cut" title={`left out: ${was}`}>
                […]
              </abbr>
            </>
          );
        return (
          <>
            {space}
            {kind === 'added' ? null : <del>{was}</del>}
            {kind === 'changed' ? ' ' : null}
            {kind === 'dropped' ? null : <ins>{now}</ins>}
          </>
        );
      })}
    </>
  );
}
