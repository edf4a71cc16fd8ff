/** How wide and whether in colour to write to standard output: 80 columns and plain unless it is a terminal. */
export function onTerminal(): { width: number; colour: boolean } {
  const isTerminal = process.stdout.isTTY === true;
  return {
    width: isTerminal ? Math.min(process.stdout.columns || 80, 100) : 80,
    colour: isTerminal && !process.env.NO_COLOR && process.env.TERM !== 'dumb',
  };
}
