import { createHash } from 'node:crypto';
import { defineConfig, type Plugin } from 'vite';

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Puts script and style into the page itself and allows exactly these two by their hashes: the page never asks for anything. */
function oneFile(): Plugin {
  return {
    name: 'one-file',
    enforce: 'post',
    generateBundle(_, bundle) {
      const files = Object.values(bundle);
      const page = files.find((file) => file.type === 'asset' && file.fileName.endsWith('.html'));
      if (page?.type !== 'asset') return;
      const script = files.flatMap((file) => (file.type === 'chunk' ? [file.code.trim()] : [])).join('\n');
      const style = files
        .flatMap((file) => (file.type === 'asset' && file.fileName.endsWith('.css') ? [String(file.source).trim()] : []))
        .join('\n');
      const safe = script.replace(/<\/(script)/gi, '<\\/$1').replace(/<!--/g, '<\\!--');
      const policy = [
        "default-src 'none'",
        `script-src ${hashOf(safe)}`,
        `style-src ${hashOf(style)}`,
        "connect-src 'none'",
        "base-uri 'none'",
        "form-action 'none'",
      ].join('; ');
      page.source = String(page.source)
        .replace(/\s*<script[^>]*src=[^>]*><\/script>/g, '')
        .replace(/\s*<link[^>]*(?:stylesheet|modulepreload)[^>]*>/g, '')
        .replace('<!-- policy -->', () => `<meta http-equiv="Content-Security-Policy" content="${policy}" />`)
        .replace('<!-- style -->', () => `<style>${style}</style>`)
        .replace('<!-- script -->', () => `<script type="module">${safe}</script>`);
      for (const [name, file] of Object.entries(bundle)) if (file !== page) delete bundle[name];
    },
  };
}

export default defineConfig({
  root: 'src/web',
  publicDir: false,
  logLevel: 'warn',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir: '../../dist/web',
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: false,
    cssCodeSplit: false,
    assetsInlineLimit: 0,
    rolldownOptions: { input: 'src/web/dossier.html', checks: { pluginTimings: false } },
  },
  plugins: [oneFile()],
});
