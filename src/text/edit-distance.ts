/** Whether two words differ by at most `most` letters put in, left out or changed (Levenshtein); words of up to 40 letters are compared. */
export function withinEdits(a: string, b: string, most: number): boolean {
  if (a === b) return true;
  if (Math.abs(a.length - b.length) > most || a.length > 40 || b.length > 40) return false;
  let above = Array.from({ length: b.length + 1 }, (_, k) => k);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) row.push(Math.min(above[j] + 1, row[j - 1] + 1, above[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1)));
    above = row;
  }
  return above[b.length] <= most;
}
