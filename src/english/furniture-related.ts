import { type Furnishing, phrases } from './phrases.js';

/**
 * What leads to other texts: related and popular lists, labels, notes of where a text first stood, as English-language sites word them. From general knowledge of
 * such sites. Lower case, straight marks, parted by semicolons. `whole` is a whole block, `start` what a short block begins with:
 * take only words that no paragraph of an article begins with.
 */
export const RELATED: Furnishing = {
  kind: 'related',
  whole: phrases(`
  also on; also read; also see; around the web; categories; category; continue reading; discover more; don't miss; don't miss it;
  don't miss these; editor's choice; editor's pick; editor's picks; editors' picks; elsewhere on the web; explore more;
  external links; featured; featured articles; featured stories; featured video; featured videos; filed to; filed under;
  find out more; for you; from around the web; from our network; from our partners; from our sponsors; from the web;
  further information; further reading; galleries; gallery; in case you missed it; in other news; in pictures; in this article;
  in this section; in this story; just in; just watched; keywords; latest; latest from; latest headlines; latest news;
  latest stories; latest videos; learn more; links; load more; more; more coverage; more for you; more from; more galleries;
  more headlines; more info; more information; more like this; more links; more news; more on this; more on this story;
  more on this topic; more stories; more to explore; more to read; more videos; most commented; most popular; most read; most recent;
  most shared; most viewed; most watched; must read; must reads; must watch; must-read; must-reads; next up; on this story;
  other articles; other links; other news; other stories; our picks; our top picks; paid for by; people also read; photo galleries;
  photo gallery; photos; podcast; podcasts; popular now; popular on the web; popular stories; promoted content; promoted stories;
  read also; read full article; read full story; read more; read more here; read more:; read next; read the full article;
  read the full story; read this next; readers also liked; recommended; recommended articles; recommended for you;
  recommended reading; recommended stories; recommended videos; related; related article; related articles; related content;
  related coverage; related items; related link; related links; related news; related post; related posts; related reading;
  related stories; related story; related to this story; related topic; related topics; related video; related videos; see all;
  see also; see more; show more; similar articles; similar posts; similar stories; sponsored; sponsored stories; stories for you;
  stories you may like; stories you might like; suggested articles; suggested stories; tag; tags; top articles; top news;
  top stories; top story; top videos; topic; topics; trending; trending news; trending now; trending stories; trending topics;
  up next; video; videos; view all; view full article; view more; watch; what else is happening; what others are reading;
  what to read next; you may also be interested in; you may also like; you may be interested in; you may like; you might also like;
  you might be interested in; you might like;
  `),
  start: phrases(`
  a version of this article; a version of this post; a version of this story; also read -; also read |; also read:; also see:;
  also watch |; also watch:; analysis |; categories:; category:; click for more; complete coverage:; dig deeper:; don't miss these;
  don't miss:; editor's picks:; explained |; explore more; fact check:; filed in:; filed under; filed under:;
  find out more about; find out more at; find out more here; first published; for all the latest; for complete coverage;
  for full coverage; for more information about; for more information on this story; for more news; for more on; for more stories;
  for more visit; for more, ; for the latest news; for the latest updates; from our partners; from our sister site;
  from the archive:; from the archives:; full coverage:; full interview:; full news conference:; full story:; full video:; gallery:;
  get the full story; go deeper; go deeper:; icymi:; image source:; in case you missed it:; in photos:; in pics:; in pictures:;
  keywords:; latest news:; latest:; learn more at; listen to:; live blog:; live updates:; more coverage:; more from;
  more like this; more news from; more news:; more on this; more stories from; more stories like; more stories on;
  more stories:; more to the story; more videos; more |; more:; must read:; must see:; must watch; must-read:; opinion |;
  originally appeared; originally published; photo gallery; photo gallery:; photos:; podcast:; posted in; posted in:;
  previous article; published in:; read also |; read also:; read full; read in:; read more -;
  read more >; read more about; read more from; read more on; read more |; read more »; read more:; read next:; read the full;
  read the original; read this:; read:; recommended for you; recommended reading; recommended stories; recommended:; related -;
  related article; related articles; related content; related coverage; related gallery; related link; related news; related posts;
  related reading; related stories; related story; related topics; related video; related |; related:; see also -; see also:;
  see more on; see more stories; see more:; see photos:; see related; slideshow:; source link; tag:; tags:; this article appeared in;
  this article appears in; this article first appeared; this article first published; this article has been updated;
  this article is republished; this article originally appeared; this article was first published;
  this article was originally published; this article was published; this article was updated; this article will be updated;
  this is a breaking news story; this is a breaking story; this is a developing story; this post first appeared;
  this post has been updated; this post originally appeared; this post was originally; this report has been updated;
  this report will be updated; this story first appeared; this story has been updated; this story is developing;
  this story is part of; this story originally appeared; this story was first published; this story was originally published;
  this story was produced; this story was updated; this story will be updated; top stories:; top story:; topic:; topics:;
  trending now; trending:; up next; video:; videos:; watch also:; watch |; watch:; you may also be interested; you may also like;
  you may be interested; you might also like; you might be interested;
  `),
};
