import { setParams, useRoute } from '../state/route.js';

export const useCopies = (): boolean => useRoute().params.get('copies') !== 'off';

export const toggleCopies = (copies: boolean) => setParams({ copies: copies ? 'off' : '' });

/** The switch that counts every text once, however many reports print it. */
export function CopiesSwitch() {
  const copies = useCopies();
  return (
    <label class="switch label">
      <input type="checkbox" role="switch" aria-checked={!copies} checked={!copies} onChange={() => toggleCopies(copies)} />
      <span>Count copies once</span>
    </label>
  );
}
