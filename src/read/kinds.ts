/** Is this text a web page, by its name or by how it begins? */
export function isPage(name: string, text: string): boolean {
  if (/\.(?:x?html?|shtml)(?:\.gz)?$/i.test(name)) return true;
  return /^\s*(?:<!doctype html\b|<html\b|<head\b|<body\b|(?:<!--[\s\S]{0,2000}?-->\s*){1,3}<(?:!doctype html|html)\b)/i.test(
    text.slice(0, 4000),
  );
}
