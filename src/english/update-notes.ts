/** How outlets open a note that a report was written on, in lower case. From the practice of newspapers. To extend: add a line. */
export const UPDATE_NOTES: readonly string[] = [
  'update:',
  'updated:',
  'update –',
  "editor's note:",
  'editor’s note:',
  'this story has been updated',
  'this article has been updated',
  'this report has been updated',
  'this post has been updated',
  'this story was updated',
  'this article was updated',
];
