/** What the shades and signs of the text mean. */
export const Legend = () => (
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
  </ul>
);
