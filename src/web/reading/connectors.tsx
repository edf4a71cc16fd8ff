import { linkHorizontal } from 'd3-shape';
import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { PairLink } from '../../present/views/pair-links.js';

type Box = RefObject<HTMLElement | null>;

interface Props {
  left: Box;
  right: Box;
  links: PairLink[];
  picked: number | null;
}

interface Line {
  key: string;
  kind: PairLink['kind'];
  path: string;
  picked: boolean;
}

const GUTTER = 64;

const middleOf = (id: string, box: HTMLElement): number | null => {
  const element = document.getElementById(id);
  if (!element) return null;
  const { top, bottom } = element.getBoundingClientRect();
  return (top + bottom) / 2 - box.getBoundingClientRect().top;
};

/** Lines between joined sentences, drawn anew as either side scrolls. The same is said by the marks beside the sentences. */
export function Connectors({ left, right, links, picked }: Props) {
  const [lines, setLines] = useState<Line[]>([]);
  const svg = useRef<SVGSVGElement>(null);
  useEffect(() => {
    const [one, two] = [left.current, right.current];
    if (!one || !two) return;
    let waiting = false;
    const curve = linkHorizontal<unknown, [number, number]>();
    const draw = () => {
      waiting = false;
      const height = one.clientHeight;
      const inside = (y: number) => y > 0 && y < height;
      setLines(
        links.flatMap(({ from, to, kind }): Line[] => {
          const [a, b] = [middleOf(`sentence-${from}`, one), middleOf(`beside-${to}`, two)];
          if (a === null || b === null || !(inside(a) || inside(b))) return [];
          const path = curve({ source: [2, a], target: [GUTTER - 2, b] }) ?? '';
          return [{ key: `${from} ${to}`, kind, path, picked: from === picked }];
        }),
      );
    };
    const wait = () => {
      if (waiting) return;
      waiting = true;
      requestAnimationFrame(draw);
    };
    draw();
    const observer = new ResizeObserver(wait);
    for (const box of [one, two]) {
      box.addEventListener('scroll', wait, { passive: true });
      observer.observe(box);
    }
    return () => {
      observer.disconnect();
      for (const box of [one, two]) box.removeEventListener('scroll', wait);
    };
  }, [left, right, links, picked]);
  return (
    <svg ref={svg} class="connectors" width={GUTTER} aria-hidden="true">
      {lines.map(({ key, kind, path, picked: isPicked }) => (
        <path key={key} d={path} class={`connector connector-${kind}${isPicked ? ' picked' : ''}`} />
      ))}
    </svg>
  );
}
