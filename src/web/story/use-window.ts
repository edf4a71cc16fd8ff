import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Window } from '../../present/views/time-window.js';
import { setParams, useRoute } from '../state/route.js';

/** A pointer that moved less than this was meant to click. */
const STILL = 4;

const said = (at: number) => new Date(at).toISOString().slice(0, 16);

function parseWindow(text: string | null): Window | null {
  const [from, to] = (text ?? '').split('_').map((part) => Date.parse(`${part}Z`));
  return from !== undefined && to !== undefined && from < to ? [from, to] : null;
}

/** The stretch of time a plot shows: kept in the address, moved by its tools or by dragging the plot. */
export function useWindow(home: Window, svg: RefObject<SVGSVGElement | null>, width: number): [Window, (window: Window | null) => void] {
  const { params } = useRoute();
  const [dragged, setDragged] = useState<Window | null>(null);
  const kept = parseWindow(params.get('when')) ?? home;
  const show = (window: Window | null) => setParams({ when: window ? window.map(said).join('_') : '' });
  useEffect(() => {
    const element = svg.current;
    if (!element) return;
    let start: number | null = null;
    let latest: Window | null = null;
    const down = (event: PointerEvent) => {
      start = event.clientX;
    };
    const move = (event: PointerEvent) => {
      if (start === null) return;
      const by = event.clientX - start;
      if (!latest && Math.abs(by) < STILL) return;
      element.setPointerCapture(event.pointerId);
      const moved = (-by / width) * (kept[1] - kept[0]);
      latest = [kept[0] + moved, kept[1] + moved];
      setDragged(latest);
    };
    const up = () => {
      if (latest) show(latest);
      start = null;
      latest = null;
      setDragged(null);
    };
    const listeners: [string, (event: PointerEvent) => void][] = [
      ['pointerdown', down],
      ['pointermove', move],
      ['pointerup', up],
      ['pointercancel', up],
    ];
    for (const [name, listener] of listeners) element.addEventListener(name, listener as EventListener);
    return () => {
      for (const [name, listener] of listeners) element.removeEventListener(name, listener as EventListener);
    };
  }, [kept[0], kept[1], width]);
  return [dragged ?? kept, show];
}
