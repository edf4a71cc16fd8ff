/** What the lines between two reports mean. */
export const PairLegend = () => (
  <ul class="legend label">
    <li>
      <svg width="26" height="8" aria-hidden="true">
        <path class="connector connector-says" d="M0,4h26" />
      </svg>{' '}
      says it too
    </li>
    <li>
      <svg width="26" height="8" aria-hidden="true">
        <path class="connector connector-copied" d="M0,4h26" />
      </svg>{' '}
      shares wording
    </li>
    <li>
      <svg width="26" height="8" aria-hidden="true">
        <path class="connector connector-differs" d="M0,4h26" />
      </svg>{' '}
      differs
    </li>
  </ul>
);

/** What the shades and signs of the text mean. */
export const Legend = ({ quotations }: { quotations: boolean }) => (
  <ul class="legend label">
    <li>
      <span class="swatch shade-1">few</span> <span class="swatch shade-3">many</span> others say it
    </li>
    <li>
      <span class="swatch shade-differs">differs</span> others say it differently
    </li>
    <li>
      <sup class="marker marker-says">2</sup> how many; open for their words
    </li>
    {quotations ? (
      <li>
        <span class="mark-source">who</span> <span class="mark-cue">said</span> <span class="mark-content">what</span>
      </li>
    ) : null}
  </ul>
);
