const MARKED = /[“”"«»„]/;

/** Words a report prints in one piece or several, each piece in quotation marks of its own. */
export function Quotes({ pieces, quoted }: { pieces: string[]; quoted: boolean }) {
  return (
    <>
      {pieces.map((piece, i) => (
        <>
          {i ? ' … ' : ''}
          <Quote words={piece} quoted={quoted} />
        </>
      ))}
    </>
  );
}

/** A report's own words, set as words; in quotation marks unless they carry some. */
export function Quote({ words, quoted = true }: { words: string; quoted?: boolean }) {
  const plain = words.replace(/\s+/g, ' ').trim();
  return <q class={quoted && !MARKED.test(plain) ? 'words' : 'words bare'}>{plain}</q>;
}
