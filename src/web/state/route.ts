import { useEffect, useState } from 'preact/hooks';

/** Where the reader is, wholly in the address: the view, and how it is set. */
export interface Route {
  view: 'story' | 'read';
  /** A section of the story, or the id of the report read. */
  at: string;
  params: URLSearchParams;
}

/** Settings that hold in every view. */
const LASTING = ['copies'];

function parseRoute(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?', 2);
  const params = new URLSearchParams(query);
  const [first = '', second = ''] = path.split('/');
  let at = second;
  try {
    at = decodeURIComponent(second);
  } catch {
    // A broken address names no report; the view says so.
  }
  return first === 'read' ? { view: 'read', at, params } : { view: 'story', at: first, params };
}

const withQuery = (path: string, params: URLSearchParams): string => {
  const query = params.toString();
  return `#/${path}${query ? `?${query}` : ''}`;
};

const lasting = (): URLSearchParams => {
  const { params } = parseRoute(location.hash);
  return new URLSearchParams([...params].filter(([key]) => LASTING.includes(key)));
};

/** Address of a report, at the words named. */
export function readAddress(report: string, span?: readonly [number, number], pair?: string): string {
  const params = lasting();
  if (span) params.set('at', `${span[0]}-${span[1]}`);
  if (pair) params.set('pair', pair);
  return withQuery(`read/${encodeURIComponent(report)}`, params);
}

export function storyAddress(section = ''): string {
  const { view, params } = parseRoute(location.hash);
  return withQuery(section, view === 'story' ? params : lasting());
}

/** Changes settings of the view in place; an empty value drops one. */
export function setParams(changes: Record<string, string>): void {
  const { view, at, params } = parseRoute(location.hash);
  for (const [key, value] of Object.entries(changes)) {
    if (value) params.set(key, value);
    else params.delete(key);
  }
  const path = view === 'read' ? `read/${encodeURIComponent(at)}` : at;
  history.replaceState(null, '', withQuery(path, params));
  dispatchEvent(new HashChangeEvent('hashchange'));
}

export function useRoute(): Route {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const listen = () => setHash(location.hash);
    addEventListener('hashchange', listen);
    return () => removeEventListener('hashchange', listen);
  }, []);
  return parseRoute(hash);
}

export const parseSpan = (text: string | null): [number, number] | null => {
  const match = /^(\d{1,9})-(\d{1,9})$/.exec(text ?? '');
  return match ? [Number(match[1]), Number(match[2])] : null;
};

export const parseIndex = (text: string | null): number | null => (/^\d{1,6}$/.test(text ?? '') ? Number(text) : null);
