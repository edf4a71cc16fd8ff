import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Citation } from '../../model/span.js';
import { useDossier } from '../state/dossier.js';
import { readAddress } from '../state/route.js';
import { Lit } from './lit.js';

interface Shown {
  citation: Citation;
  anchor: HTMLElement;
  /** Opened by a tap: it stays until something else is tapped. */
  held: boolean;
}

let show: (shown: Shown | null) => void = () => {};
let touched = false;

/** What makes a link show its words before it is followed. */
export const previewHandlers = (citation: Citation) => ({
  onPointerDown: (event: PointerEvent) => {
    touched = event.pointerType === 'touch';
  },
  onPointerEnter: (event: PointerEvent) => {
    if (event.pointerType !== 'touch') show({ citation, anchor: event.currentTarget as HTMLElement, held: false });
  },
  onPointerLeave: (event: PointerEvent) => {
    if (event.pointerType !== 'touch') show(null);
  },
  onFocus: (event: FocusEvent) => {
    const anchor = event.currentTarget as HTMLElement;
    if (!touched && anchor.matches(':focus-visible')) show({ citation, anchor, held: false });
  },
  onBlur: () => {
    if (!touched) show(null);
  },
  onClick: (event: MouseEvent) => {
    if (touched) {
      event.preventDefault();
      show({ citation, anchor: event.currentTarget as HTMLElement, held: true });
    } else show(null);
  },
});

/** The one preview of the page: the cited words in their sentence. */
export function Preview() {
  const { texts, names, reports } = useDossier();
  const [shown, setShown] = useState<Shown | null>(null);
  const box = useRef<HTMLDivElement>(null);
  show = setShown;

  useEffect(() => {
    const close = () => setShown(null);
    const key = (event: KeyboardEvent) => event.key === 'Escape' && close();
    const tap = (event: PointerEvent) => {
      if (!box.current?.contains(event.target as Node)) close();
    };
    addEventListener('hashchange', close);
    addEventListener('keydown', key);
    addEventListener('pointerdown', tap);
    return () => {
      removeEventListener('hashchange', close);
      removeEventListener('keydown', key);
      removeEventListener('pointerdown', tap);
    };
  }, []);

  useLayoutEffect(() => {
    if (!shown || !box.current) return;
    const anchor = shown.anchor.getBoundingClientRect();
    const { offsetWidth: width, offsetHeight: height } = box.current;
    const room = document.documentElement.clientWidth;
    const left = Math.max(12, Math.min(anchor.left, room - width - 12));
    const below = anchor.bottom + 8 + height < innerHeight || anchor.top < height + 16;
    box.current.style.left = `${left}px`;
    box.current.style.top = `${below ? anchor.bottom + 8 : anchor.top - height - 8}px`;
  }, [shown]);

  if (!shown) return null;
  const { citation } = shown;
  const name = names.get(citation.report);
  const span = citation.span;
  const sentence = span && reports.get(citation.report)?.sentences.find(([start, end]) => start < span[1] && span[0] < end);
  const around: [number, number] | null = span && sentence ? [Math.min(span[0], sentence[0]), Math.max(span[1], sentence[1])] : null;
  const words = around ? texts.at(citation.report, around) : null;
  return (
    <div class="preview" ref={box} role={shown.held ? 'group' : 'tooltip'}>
      <p class="label">
        <strong>{name?.name}</strong> · {name?.when}
      </p>
      <blockquote class="words">
        {words !== null && around && span ? (
          <Lit text={words} offset={around[0]} marks={[{ span, kind: 'cited' }]} />
        ) : (
          citation.exact || 'Words not carried in this file'
        )}
      </blockquote>
      {shown.held ? (
        <a class="plain" href={readAddress(citation.report, span)}>
          Open in the report
        </a>
      ) : null}
    </div>
  );
}
