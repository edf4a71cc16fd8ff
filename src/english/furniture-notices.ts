import { type Furnishing, phrases } from './phrases.js';

/**
 * Legal, browser and consent notices, as English-language sites word them. From general knowledge of
 * such sites. Lower case, straight marks, parted by semicolons. `whole` is a whole block, `start` what a short block begins with:
 * take only words that no paragraph of an article begins with.
 */
export const NOTICES: Furnishing = {
  kind: 'notice',
  whole: phrases(`
  all rights reserved; content may be subject to copyright; cookie policy; copyright information; editorial standards;
  javascript is disabled; javascript is required; our standards: the thomson reuters trust principles; paid content; paid post;
  privacy policy; reprints and permissions; request reprint & licensing, submit correction or view editorial policy;
  sponsored content; terms and conditions; terms of service; terms of use; this article contains affiliate links;
  this content is not available in your region; this story is available exclusively to subscribers; your browser is out of date;
  `),
  start: phrases(`
  this document is subject to copyright; this post may contain affiliate links; this article may contain affiliate links; citation:;
  all rights reserved; by clicking "accept; by continuing to browse; by continuing to use this site; by signing up you agree;
  by signing up, you agree; by submitting your email; by subscribing, you agree; by using this site, you agree;
  by using this website, you agree; click here for reprint permission; disclaimer: this post has been auto-published;
  disclaimer: this story is auto-generated; for more information about how we; javascript is not enabled;
  no part of this article may be reproduced; our journalism needs your support; our standards: the thomson reuters trust principles;
  please enable javascript; please turn on javascript; reproduction of this story; reproduction without permission;
  sorry, this video is not available; sorry, your browser; the opinions expressed by columnists are;
  the opinions expressed in this article are; the views expressed in this article are; this article contains affiliate links;
  this article may not be reproduced; this material may not be published; this page is best viewed; this site requires javascript;
  this site uses cookies; this story has been published from a wire agency feed; this story has not been edited by;
  this story may not be reproduced; this video is no longer available; this video is not available; this website uses cookies;
  to enjoy our content, please include javascript; views expressed are the author; we and our partners store;
  we and our partners use; we may earn a commission; we may receive a commission; we use cookies;
  when you purchase through links on our site; you are using an older browser; you are using an outdated browser;
  you must enable javascript; you need to enable javascript; your browser does not support; your browser is no longer supported;
  your browser is not supported;
  `),
};
