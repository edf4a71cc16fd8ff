/** A dossier as it is served for correcting: it may send decisions to its own server, and nothing elsewhere. */
export const servedPage = (html: string, kept: boolean): string =>
  html
    .replace("connect-src 'none'", "connect-src 'self'")
    .replace('<html lang="en">', `<html lang="en" data-decisions="${kept ? 'kept' : 'lost-at-end'}">`);
