import { phrases } from './phrases.js';

/** Words that begin a caption under a picture. From general knowledge of newspapers. Lower case. */
export const CAPTION_STARTS = phrases(`
  (files); (file); files -; file -; file --; file –; file —; file:; file photo; file pic; file image; file picture; file photograph;
  (file photo; pictured:; pictured above; pictured:; pictured,; above:; below:; photo:; photos by; photo by; photo courtesy;
  photograph:; photograph by; image:; image by; image courtesy; image credit; image source; picture:; picture by; picture courtesy;
  photo credit; picture credit; caption:; buy photo; courtesy:; courtesy photo; image copyright; image caption; media caption; enlarge this image; media playback is unsupported on your device media caption; handout photo; screenshot:; screen grab;
  in this file photo; in this photo; in this image; in this undated; in this photograph; in this handout; in this picture;
  this undated photo; this undated image; this photo provided; this photo released; this photo taken; this image provided;
  this image released; this image made; this image taken; this frame grab; this handout photo; this combination of; this still image;
  a handout photo; an undated handout; a combination of photos; a still image; a video grab; a general view of; representative image;
  representational image; file photo of; stock photo; mugshot of; booking photo;
`);

/** Words that only captions have within a sentence. Lower case. */
export const CAPTION_WORDS = phrases(`
  in this file photo; in this undated; in this handout; in this photo taken; in this photo provided; in this image taken;
  in this image made; in this image provided; in this frame grab; in this still image; in this screengrab; in this combination;
  is pictured in; are pictured in; is seen in this; are seen in this; is shown in this; are shown in this; poses for a photo;
  pose for a photo; (file photo); (file); (l) and; (c) and; (left) and; (right) and; , left, and; , right, and;
  , centre, and; , center, and; , from left, ; , second from left,; , second from right,; photo provided by; photo courtesy of;
`);
