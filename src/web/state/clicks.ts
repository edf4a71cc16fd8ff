import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/** A pointer's short cut inside an element: what a child with the attribute stands for is picked. The same is always reachable by a button or link. */
export function useClicks(ref: RefObject<Element | null>, attribute: string, pick: (value: string) => void): void {
  useEffect(() => {
    const element = ref.current;
    if (!element) return;
    const listen = (event: Event) => {
      const hit = event.target instanceof Element ? event.target.closest(`[${attribute}]`) : null;
      const value = hit?.getAttribute(attribute);
      if (value !== null && value !== undefined) pick(value);
    };
    element.addEventListener('click', listen);
    return () => element.removeEventListener('click', listen);
  });
}
