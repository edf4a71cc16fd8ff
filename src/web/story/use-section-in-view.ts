import { useEffect, useState } from 'preact/hooks';

/** The section that stands at a third of the window. */
export function useSectionInView(ids: string): string {
  const [inView, setInView] = useState('');
  useEffect(() => {
    let waiting = false;
    const look = () => {
      waiting = false;
      const line = innerHeight / 3;
      const above = ids
        .split(',')
        .filter((id) => (document.getElementById(id)?.getBoundingClientRect().top ?? Number.POSITIVE_INFINITY) < line);
      const tops = above.map((id) => ({ id, top: document.getElementById(id)?.getBoundingClientRect().top ?? 0 }));
      setInView(tops.sort((a, b) => b.top - a.top)[0]?.id ?? '');
    };
    const listen = () => {
      if (waiting) return;
      waiting = true;
      requestAnimationFrame(look);
    };
    look();
    addEventListener('scroll', listen, { passive: true });
    return () => removeEventListener('scroll', listen);
  }, [ids]);
  return inView;
}
