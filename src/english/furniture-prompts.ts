import { type Furnishing, phrases } from './phrases.js';

/**
 * Requests to sign up, share, comment, follow or pay, as English-language sites word them. From general knowledge of
 * such sites. Lower case, straight marks, parted by semicolons. `whole` is a whole block, `start` what a short block begins with:
 * take only words that no paragraph of an article begins with.
 */
export const PROMPTS: Furnishing = {
  kind: 'prompt',
  whole: phrases(`
  click to tweet; instant download; get the quiz;
  add a comment; add as preferred source; be the first to comment; be the first to know; become a member; bookmark; click to share;
  comment; comments; comments are closed; comments closed; contact us; copy link; copy link copy; donate; donate now;
  download our app; email; email address; email this; email this article; email to a friend; enter your email;
  enter your email address; follow; follow us; follow us on; follow us on social media; get alerts; get notified; get our app;
  get the app; gift article; gift this article; give this article; got a tip; have your say; hide comments; invalid email;
  join the conversation; join the discussion; leave a comment; leave a reply; like; like us; link copied; link copied!; listen;
  listen to article; listen to this article; load comments; load more comments; log in; log in to comment; login; manage newsletters;
  newsletter; newsletter sign up; newsletter signup; newsletters; no thanks; not now; pin it; please enter a valid email address;
  post a comment; print; print this article; print this page; rate this story; read comments; read the comments; register;
  register for free; register now; remind me later; report a typo; report an error; reprints; republish this article;
  republish this story; retweet; save; save article; save for later; see comments; send us a tip; share; share on facebook;
  share on linkedin; share on pinterest; share on social media; share on twitter; share on whatsapp; share this; share this article;
  share this page; share this story; share via email; show comments; sign in; sign up; sign up for our newsletter;
  sign up for our newsletters; start the conversation; submit a correction; subscribe; subscribe here; subscribe now;
  subscribe today; suggest a correction; support independent journalism; support our journalism; support our work; support us;
  thank you for reading; thank you for signing up; thank you for subscribing; thanks for reading; thanks for signing up;
  thanks for subscribing; turn on notifications; tweet; tweet this; view comments; what do you think; write a comment; your email;
  `),
  start: phrases(`
  add a comment; add your comment; already a subscriber; already have an account; already registered; app users tap here;
  app users, click here; app users: ; are you affected by; ask a question; be the first to comment; be the first to know;
  become a member; become a patron; become a subscriber; become a supporter; can't see the; check back for; check out more;
  check out our; click here for; click here to; click on the link; click or tap here; click the link below;
  click through the gallery; click to subscribe; comment below; comment on this; comments for this; comments on this;
  connect with us; contact the author; contact the newsroom; contact this reporter; contact us at; create a free account;
  create an account to; create your free account; delivered to your inbox; did you witness; do you have a news tip;
  do you have a question; do you have a story; do you have information; don't have an account; don't miss a; don't miss another;
  don't miss our; don't miss out on; don't miss the latest; download app; download app:; download our; download our free;
  download the; download the free; e-mail us; editors' picks; email newsletters; email us at; email us your; enjoy this article;
  enjoyed this article; enjoying this article; enter your email; find her on; find him on; find us on; follow all the latest;
  follow her on; follow him on; follow live updates; follow me on; follow the conversation; follow them on; follow us at;
  follow us for; follow us on; for more information, click here; for the latest information, click; forgot your password; get breaking news;
  get email alerts; get full access; get instant alerts; get news alerts; get our best; get our daily; get our free; get the day's;
  get the latest headlines; get the latest news; get the latest on; get the top stories; get top stories; get unlimited;
  get your daily; got a news tip; got a story?; got a tip; have a news tip; have a tip; have an opinion; have something to say;
  have you been affected; having trouble viewing; if you appreciate our; if you are having trouble viewing; if you enjoyed this;
  if you have any information about this story; if you like this article; if you liked this; if you value our; join our;
  join the conversation; join the discussion; join thought-provoking conversations; join us on; keep checking; keep reading;
  keep up to date; leave a comment; leave a reply; leave your comment; let us know in the comments; let us know what you think;
  let us know your thoughts; like and follow; like our facebook; like this story; like us on; like what you read;
  like what you're reading; limited time offer; listen now; listen to more; listen to our; listen:; log in or; log in to;
  login or register; message us; mobile users, click here; mobile users: ; never miss a; newsletter sign-up; not a member yet;
  not a subscriber; not seeing the video; notice a typo; on mobile? click here; on the go? click; please check your email;
  please click here; please consider donating; please consider making a; please consider supporting; please enter a valid;
  please enter your; please log in; please register; please sign in; please subscribe; post a comment; post your comment;
  reach reporter; reach the reporter; read or share this story; register for free; register to continue; report an error; see a typo;
  see more photos; see photos; see the full; send a tip; send news tips; send tips to; send us your; send your comments; sent every;
  share on; share this article; share this post; share this story; share this with; share this:; share via; share your thoughts;
  share |; share:; shop now; sign in or; sign in to; sign up for; sign up here; sign up now; sign up to; sign up today;
  sound off in the comments; spotted an error; start your free trial; stay in the know; stay on top of; stay tuned; stay up to date;
  stay up-to-date; stay with us; subscribe for; subscribe here; subscribe here:; subscribe now; subscribe to continue;
  subscribe to our; subscribe to read; subscribe to the; subscribe today; subscribe: ; suggest a correction;
  support independent journalism; support local journalism; support our journalism; support quality journalism; tap here for;
  tap here to; tap or click here; tell us what you think; tell us your; text us at; thank you for reading; thanks for reading;
  this article is for subscribers; this article is free; this article is only available to; this content is for subscribers;
  this is a subscriber-only; this story is for subscribers; this story is free to read; to continue reading this;
  to continue reading, please; to continue reading, subscribe; to continue reading, log in; to continue reading, sign in; to continue reading, register; to read more, subscribe; to read the full story; to read this article; try it free; tweet us;
  view comments; view gallery; view photos; view slideshow; view the gallery; view this post on instagram; view video of; visit our;
  want more news; want more stories like this; want the latest; want to read more; watch below; watch live; watch more;
  watch the full; watch the video; were you there; what do you think?; whatsapp us; you can also sign up; you can follow;
  you can opt out; you can unsubscribe; you have reached your; you may unsubscribe; you must be a registered; you must be logged in;
  you must have javascript; you must log in; you're now subscribed; you've reached your; your email address will not be published;
  `),
};
