import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PageElement } from '../../src/read/page/dom/element.js';
import { isElement, type PageNode } from '../../src/read/page/dom/node.js';
import { documentOf } from '../../src/read/page/markup/document-of.js';

/** The tree of a page's body in short: names with what is in them. */
function tree(node: PageNode): string {
  if (!isElement(node)) return node.textContent;
  return `<${node.localName}>${node.childNodes.map(tree).join('')}</>`;
}

const body = (html: string) => documentOf(html).document.body.childNodes.map(tree).join('');

describe('markup becomes a tree', () => {
  test('ends that are not written', () => {
    expect(body('<ul><li>one<li>two</ul><p>a<p>b<div>c')).toBe('<ul><li>one</><li>two</></><p>a</><p>b</><div>c</>');
    expect(body('<table><tr><td>1<td>2<tr><td>3</table>')).toBe('<table><tr><td>1</><td>2</></><tr><td>3</></></>');
  });

  test('ends without a start are none, and stray marks are words', () => {
    expect(body('</div><p>5 < 6 </b>and so on</p></p>')).toBe('<p>5 < 6 and so on</>');
  });

  test('the frame stands always: what is not of the head begins the body', () => {
    const { document } = documentOf('<title>The &amp; <b>that</b></title><meta name=a content=b>Words<meta name=c content=d>');
    expect(document.title).toBe('The & <b>that</b>');
    expect(document.head.children.map(({ localName }) => localName)).toEqual(['title', 'meta']);
    expect(document.body.textContent).toBe('Words');
    expect(document.querySelectorAll('meta')).toHaveLength(2);
  });

  test('a second frame within a page adds what it says to the first', () => {
    const { document } = documentOf('<html lang="en"><body class="a"><p>one<html dir="rtl"><body id="b"><p>two</body></html>');
    expect(document.documentElement.getAttribute('lang')).toBe('en');
    expect(document.body.getAttribute('class')).toBe('a');
    expect(document.body.getAttribute('id')).toBe('b');
    expect(document.body.textContent).toBe('onetwo');
  });

  test('entities are letters, in words and in attributes', () => {
    const { document } = documentOf('<p title="Q&amp;A &quot;x&quot;">caf&eacute; &#8212; &lt;p&gt; &bogus; AT&T</p>');
    const p = document.querySelector('p') as PageElement;
    expect(p.textContent).toBe('café — <p> &bogus; AT&T');
    expect(p.getAttribute('title')).toBe('Q&A "x"');
  });

  test('what no reader sees is gone, JSON-LD is kept apart', () => {
    const { document, jsonLd } = documentOf(
      '<p>a<script>"<p>b</p>"</script><!-- <p>c --><style>p{}</style><svg><title>d</title></svg></p><script type="application/ld+json">{"a":1}</script>',
    );
    expect(document.body.textContent).toBe('a');
    expect(jsonLd).toEqual(['{"a":1}']);
  });
});

describe('the tree under change', () => {
  const names = fc.constantFrom('div', 'p', 'span', 'ul', 'li', 'a', 'b');
  const markup = fc
    .array(
      fc.oneof(
        names.map((name) => `<${name}>`),
        names.map((name) => `</${name}>`),
        fc.constantFrom('x', ' y ', '&amp;', '<br>', '<img src=a>'),
      ),
      { maxLength: 60 },
    )
    .map((pieces) => pieces.join(''));

  const wordsOf = (node: PageNode): string => (isElement(node) ? node.childNodes.map(wordsOf).join('') : node.textContent);

  test('words and lists of children are those of the moment, whatever was moved or taken out', () => {
    fc.assert(
      fc.property(markup, fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat(3)), { maxLength: 20 }), (html, moves) => {
        const { body } = documentOf(html).document;
        for (const [a, b, kind] of moves) {
          const all = body.getElementsByTagName('*');
          const [one, other] = [all[a % all.length], all[b % all.length]];
          // Words are asked for between moves, so that what is remembered of them could go stale.
          for (const element of all) void element.textContent;
          if (!one || !other || one.contains(other)) continue;
          if (kind === 0) one.remove();
          else if (kind === 1) other.appendChild(one);
          else if (kind === 2 && !other.contains(one)) other.replaceWith(one);
          else other.insertBefore(one, other.firstChild);
        }
        for (const element of [body, ...body.getElementsByTagName('*')]) {
          expect(element.textContent).toBe(wordsOf(element));
          const links: PageNode[] = [];
          for (let node = element.firstChild; node; node = node.nextSibling) links.push(node);
          expect(element.childNodes.length).toBe(links.length);
          for (const [i, node] of links.entries()) expect(element.childNodes[i]).toBe(node);
          expect(element.lastChild).toBe(links.at(-1) ?? null);
          for (const node of links) expect(node.parentNode).toBe(element);
        }
      }),
    );
  });

  test('a body put back is the same as before', () => {
    fc.assert(
      fc.property(markup, (html) => {
        const { body } = documentOf(html).document;
        const before = tree(body);
        const copy = body.innerHTML;
        for (const child of [...body.childNodes]) child.remove();
        body.innerHTML = copy;
        expect(tree(body)).toBe(before);
      }),
    );
  });
});
