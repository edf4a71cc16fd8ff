/** Endings of files that hold reports; `.gz` may follow. A file named on the command line is read whatever it is called. */
const ENDINGS = [
  'txt',
  'text',
  'md',
  'markdown',
  'html',
  'htm',
  'xhtml',
  'mhtml',
  'mht',
  'jsonl',
  'ndjson',
  'rss',
  'atom',
  'xml',
  'json',
  'warc',
  'pdf',
  'docx',
  'eml',
];

/** Does a file found in a folder hold reports, going by its name? */
export function isReportFile(name: string): boolean {
  const plain = name.toLowerCase().replace(/\.gz$/, '');
  return ENDINGS.includes(plain.slice(plain.lastIndexOf('.') + 1)) && plain.includes('.');
}
