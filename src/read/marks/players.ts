import type { Span } from '../../model/span.js';

/** A piece of a block that a video player or a gallery printed in one run with captions. */
export interface PlayerPiece {
  span: Span;
  as: 'furniture' | 'caption';
}

/** Where a player's own words stand: buttons, counters, the clip's label up to its length in minutes and seconds. */
const CONTROLS =
  /(?:\d{1,4} of \d{1,4} )?(?:CLOSE )?Skip in Skip x Embed x Share(?: [^|]{0,160}\| \d{1,2}:\d\d)?|\d{1,4} of \d{1,4} Last VideoNext Video[^|]{0,160}$|(?:Image|Photo|Slide) \d+ of \/? ?\d+(?: Caption)?(?: Close)?|Photos [^.]{0,80}?View as list View as gallery|View as list View as gallery|(?<=^| )Open Gallery|Hide Caption|Show Caption/g;

/** A credit in brackets behind each picture parts the captions of a gallery. */
const GALLERY_CREDIT = /\((?:AP|Photo|Reuters|AFP|Getty|Courtesy|File)[^()]{2,80}\)/g;

/** The pieces of a block that is a player or a gallery; null when it is neither. */
export function playerPieces(text: string, [start, end]: Span): PlayerPiece[] | null {
  const block = text.slice(start, end);
  const controls = [...block.matchAll(CONTROLS)];
  const credits = [...block.matchAll(GALLERY_CREDIT)];
  const last = credits.at(-1);
  const gallery = credits.length >= 2 && last !== undefined && last.index + last[0].length >= block.length - 40;
  if (!controls.length && !gallery) return null;
  if (controls.length === 1 && controls[0]?.[0].length === block.length) return [{ span: [start, end], as: 'furniture' }];
  const pieces: PlayerPiece[] = [];
  const caption = (from: number, to: number) => {
    let at = from;
    for (const credit of gallery ? credits : []) {
      const stop = credit.index + credit[0].length;
      if (stop <= at || stop > to) continue;
      push(at, stop, 'caption');
      at = stop;
    }
    push(at, to, 'caption');
  };
  const push = (from: number, to: number, as: PlayerPiece['as']) => {
    const lead = /^\s*/.exec(block.slice(from, to))?.[0].length ?? 0;
    const words = block.slice(from + lead, to).trimEnd();
    if (/[\p{L}\p{N}]/u.test(words)) pieces.push({ span: [start + from + lead, start + from + lead + words.length], as });
  };
  let at = 0;
  for (const match of controls) {
    caption(at, match.index);
    push(match.index, match.index + match[0].length, 'furniture');
    at = match.index + match[0].length;
  }
  caption(at, block.length);
  return pieces;
}
