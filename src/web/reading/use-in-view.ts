import { useEffect, useState } from 'preact/hooks';

/** The sentence with evidence that stands nearest to a third of the window, as the reader scrolls; null before the first scroll. */
export function useInView(indices: number[], on: boolean): number | null {
  const [inView, setInView] = useState<number | null>(null);
  useEffect(() => {
    if (!on) return;
    let waiting = false;
    const look = () => {
      waiting = false;
      const line = innerHeight / 3;
      let best: number | null = null;
      let least = Number.POSITIVE_INFINITY;
      for (const index of indices) {
        const box = document.getElementById(`sentence-${index}`)?.getBoundingClientRect();
        if (!box) continue;
        const distance = Math.abs((box.top + box.bottom) / 2 - line);
        if (distance < least) [least, best] = [distance, index];
      }
      setInView(best);
    };
    const listen = () => {
      if (waiting) return;
      waiting = true;
      requestAnimationFrame(look);
    };
    addEventListener('scroll', listen, { passive: true });
    return () => removeEventListener('scroll', listen);
  }, [indices, on]);
  return inView;
}
