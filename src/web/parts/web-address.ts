/** An address that may be followed: plain web addresses only. */
export const webAddress = (url: string | undefined): string | null => (url && /^https?:\/\//i.test(url) ? url : null);
