import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import type { PairLink } from '../../present/views/pair-links.js';

type Box = RefObject<HTMLElement | null>;

/** Where the eye rests in a box, as a share of its height. */
const LINE = 0.35;

const topIn = (box: HTMLElement, id: string): number | null => {
  const element = document.getElementById(id);
  return element ? element.getBoundingClientRect().top - box.getBoundingClientRect().top + box.scrollTop : null;
};

/** Between the anchors around it, the place in the other box is taken in proportion. */
function follow(at: number, anchors: [number, number][]): number {
  const after = anchors.findIndex(([own]) => own > at);
  const [a, b] = after <= 0 ? (after === 0 ? [0, 0] : [anchors.length - 2, anchors.length - 1]) : [after - 1, after];
  const [from, to] = [anchors[a] as [number, number], anchors[b] as [number, number]];
  const share = to[0] === from[0] ? 0 : (at - from[0]) / (to[0] - from[0]);
  return from[1] + share * (to[1] - from[1]);
}

/** The box that is scrolled takes the other along, so that joined sentences stay beside each other. */
export function useLockedScroll(left: Box, right: Box, anchors: PairLink[], on: boolean): void {
  useEffect(() => {
    const [one, two] = [left.current, right.current];
    if (!on || !one || !two) return;
    let leader: HTMLElement | null = null;
    const lead = (event: Event) => {
      leader = event.currentTarget as HTMLElement;
    };
    const scrolled = (event: Event) => {
      const box = event.currentTarget as HTMLElement;
      if (leader && leader !== box) return;
      const other = box === one ? two : one;
      const places = anchors.flatMap(({ from, to }): [number, number][] => {
        const [a, b] = [topIn(one, `sentence-${from}`), topIn(two, `beside-${to}`)];
        if (a === null || b === null) return [];
        return [box === one ? [a, b] : [b, a]];
      });
      const ends: [number, number][] = [[0, 0], ...places, [box.scrollHeight, other.scrollHeight]];
      const line = box.clientHeight * LINE;
      if (box.scrollTop <= 0) other.scrollTop = 0;
      else other.scrollTop = follow(box.scrollTop + line, ends) - line;
    };
    const starts = ['wheel', 'touchstart', 'pointerdown', 'keydown', 'focusin'];
    for (const box of [one, two]) {
      for (const start of starts) box.addEventListener(start, lead, { passive: true });
      box.addEventListener('scroll', scrolled, { passive: true });
    }
    return () => {
      for (const box of [one, two]) {
        for (const start of starts) box.removeEventListener(start, lead);
        box.removeEventListener('scroll', scrolled);
      }
    };
  }, [left, right, anchors, on]);
}
