import { type Furnishing, phrases } from './phrases.js';

/**
 * Words of the page itself: buttons, menus, players, advertisement marks, as English-language sites word them. From general knowledge of
 * such sites. Lower case, straight marks, parted by semicolons. `whole` is a whole block, `start` what a short block begins with:
 * take only words that no paragraph of an article begins with.
 */
export const NAVIGATION: Furnishing = {
  kind: 'navigation',
  whole: phrases(`
  caption; advert; adverts; warning: graphic content; expand image; this slideshow requires javascript;
  a a; about; about author; about the author; about the authors; about the writer; about us; ad; ad feedback; ads; ads by google;
  advertisement; advertisements; advertising; article continues after advertisement; article continues below;
  article continues below advertisement; author; author bio; authors; back; back to home; back to top; breaking; breaking news;
  business; by; classifieds; click to enlarge; close; close ad; close dialog; close menu; close modal; close this; collapse;
  content continues below; contents; continue reading below; continue reading the main story; culture; digg; e-paper; embed;
  embed code; enlarge; enlarge image; enlarge this image; entertainment; epaper; exclusive; expand; facebook; facebook twitter;
  facebook twitter email; facebook twitter email print; facebook twitter linkedin; facebook twitter pinterest; flipboard; font size;
  full screen; fullscreen; getty images; go back; google plus; google+; health; hide caption; hide transcript;
  hide transcript show transcript; home; home page; homepage; iframe; image; image caption; instagram; international; jobs;
  jump to content; jump to navigation; key points; last video; lifestyle; linkedin; loading; loading comments; loading comments...;
  loading...; local; local news; main menu; media caption; media playback is not supported on this device;
  media playback is unsupported on your device; menu; messenger; mute; national; national news; navigation; news; next; next page;
  next slide; next video; obituaries; on this page; open gallery; open in app; open menu; opinion; pause; photo; pinterest; play;
  play video; playback is not supported on this device; please wait; politics; posted; prev; previous; previous page; previous slide;
  published; reddit; replay; replay video; report this ad; return to top; rss; science; scroll down for more;
  scroll down to continue reading; scroll for more; scroll to continue; scroll to continue reading; search; sections; shop;
  show caption; show captions; show transcript; site map; sitemap; skip; skip ad; skip advertisement; skip to comments;
  skip to content; skip to footer; skip to main content; skip to navigation; skip to search; snapchat; sponsored by; sport; sports;
  story continues; story continues after advertisement; story continues below; story continues below advertisement; stumbleupon;
  table of contents; tech; technology; telegram; text size; tiktok; to play this video you need to enable javascript in your browser;
  toggle caption; toggle menu; toggle navigation; top; top of page; travel; tumblr; twitter; twitter facebook; u.s.; u.s. news; uk;
  uk news; unmute; updated; us; us news; video caption; view as gallery; view as list; view fullscreen; view gallery; view image;
  view in browser; view larger; view original; weather; whatsapp; world; world news; youtube;
  `),
  start: phrases(`
 advertisement -; article continues after; article continues below; close skip in skip; continue reading below;
 continue reading the main story; hide transcript; playback is not supported;
 scroll down for; skip in skip x embed; skip to content; skip to main content; story continues after; story continues below;
 this video file cannot be played; your video will begin in;
 `),
};
