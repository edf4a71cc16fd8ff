/** A name cut to fit a plot; the list below has it whole. */
export const shorten = (name: string, most: number): string => (name.length > most ? `${name.slice(0, most - 1).trimEnd()}…` : name);
