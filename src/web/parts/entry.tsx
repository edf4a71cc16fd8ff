import type { ComponentChildren } from 'preact';

interface Props {
  words: ComponentChildren;
  /** Whence the words are. */
  children: ComponentChildren;
  /** What can be asked of them and done with them. */
  tools?: ComponentChildren;
}

/** Words, and in the margin beside them whence they are. On a small page the margin stands below. */
export const Entry = ({ words, children, tools }: Props) => (
  <div class="entry">
    <div>{words}</div>
    <div class="label sidenote">
      {children}
      {tools ? <span class="tools">{tools}</span> : null}
    </div>
  </div>
);
