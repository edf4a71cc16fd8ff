import type { Report } from '../model/report.js';

interface GenreSigns {
  title?: string | undefined;
  section?: string | undefined;
  url?: string | undefined;
  body: string;
  /** The first words of the whole text, whatever stands there. */
  head?: string;
  /** What the page's metadata calls its type ("OpinionNewsArticle", "LiveBlogPosting"). */
  types?: readonly string[];
}

const OPINION =
  /\b(?:opinions?|op-?eds?|editorials?|columns?|columnists?|commentary|commentisfree|letters|viewpoints?|perspectives?|voices)\b/i;
const LIVE = /\b(?:live(?:blog)?|live-updates|live-blog|as-it-happened|as it happened|live updates|live blog)\b/i;
const RELEASE = /\bfor immediate release\b|^\W{0,4}(?:press|media|news) release\b/im;

/** What kind of text it is, from what it says of itself; "news" when nothing speaks for another. */
export function genreOf({ title = '', section = '', url = '', body, head = '', types = [] }: GenreSigns): Report['genre'] {
  const kind = types.join(' ');
  if (/LiveBlogPosting/i.test(kind)) return 'live';
  if (/OpinionNewsArticle/i.test(kind)) return 'opinion';
  if (/AnalysisNewsArticle|BackgroundNewsArticle/i.test(kind)) return 'analysis';
  if (/SocialMediaPosting/i.test(kind) && !/Article|Blog/.test(kind)) return 'post';
  const path = /^[a-z]+:\/\/[^/]+(\/[^?#]*)/i.exec(url)?.[1] ?? '';
  const folders = path.split('/').slice(1, -1).join(' ');
  if (RELEASE.test(head || body.slice(0, 400)) || /\b(?:press|news)-releases?\b/.test(folders)) return 'release';
  if (isTranscript(title, body)) return 'transcript';
  if (
    OPINION.test(section) ||
    OPINION.test(folders) ||
    /^(?:opinion|editorial|letters?|column|op-ed)\s?[:|]|[|:–-]\s?(?:opinion|editorial)$/i.test(title)
  )
    return 'opinion';
  if (
    LIVE.test(folders) ||
    /\blive(?: updates| blog)?\s?[:|–-]|[:|–-]\s?live(?: updates)?$|\b(?:as it happened|live updates)\b/i.test(title)
  )
    return 'live';
  if (/\banalysis\b/i.test(section) || /\banalysis\b/i.test(folders) || /^analysis\s?[:|]|[|:–-]\s?analysis$/i.test(title))
    return 'analysis';
  return 'news';
}

const TURN =
  /^(?:[A-Z][A-Z.'’-]+(?: [A-Z][A-Z.'’-]+){0,4}|(?:MR|MS|MRS|THE|SEC|SEN|REP)\.? [A-Z'’-]+(?: [A-Z'’-]+){0,2}|Q|A)(?:, [^:]{1,60}| \([^)]{1,40}\))?: /gm;

/** A transcript says so, or is turns of speech: "NAME: words" through most of its paragraphs. */
function isTranscript(title: string, body: string): boolean {
  const head = body.slice(0, 60_000);
  const lines = head.split('\n').filter((line) => line.trim()).length;
  const turns = [...head.matchAll(TURN)].length;
  if (turns >= 4 && turns >= lines * 0.4) return true;
  return /\b(?:full |rush )?transcripts?\b/i.test(title) && turns >= 2;
}
