import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readFile } from '../../src/read/read-file.js';
import { body, captions, furniture } from './help.js';

const reportsOf = async (folder: string, name: string) => {
  const bytes = readFileSync(new URL(`../../samples/${folder}/${name}`, import.meta.url));
  const { reports, problems } = await readFile({ name, bytes });
  expect(problems).toEqual([]);
  return reports;
};

it('the saved page of the samples gives the article with its facts, and nothing of the site around it', async () => {
  const [page, ...others] = await reportsOf('harbour-ferry-page', '08-skerra-post.html');
  if (!page) throw new Error('no report');
  expect(others).toEqual([]);
  expect(page).toMatchObject({
    title: 'Islanders count the cost of a week without the Lady Marran',
    outlet: { name: 'The Skerra Post', domain: 'skerrapost.example' },
    byline: ['Moira Tansley'],
    published: { value: '2024-03-18T08:30:00+00:00' },
    modified: { value: '2024-03-18T11:05:00+00:00' },
    section: 'Island',
    completeness: { verdict: 'full' },
  });
  expect(body(page)).toHaveLength(9);
  expect(body(page)[6]).toBe('The master of every one of those boats went out unpaid, and each of them went out again.');
  expect(captions(page)).toEqual(['The empty quay at Skerra on Sunday. Photograph: Idris Vane/The Skerra Post']);
  expect(furniture(page)).toContain('Sign up for our weekly letter from the island');
  expect(page.text).not.toMatch(/Tides|Related stories|Privacy|display: flex|schema\.org/);
});

it('the feed of the samples gives one whole report and one teaser that says so', async () => {
  const [whole, teaser, ...others] = await reportsOf('harbour-ferry-more', '09-varland-wave.xml');
  if (!whole || !teaser) throw new Error('too few reports');
  expect(others).toEqual([]);
  expect(whole).toMatchObject({
    title: "Port Ardlin to publish the harbour's radio messages",
    outlet: { name: 'Varland Wave' },
    byline: ['Tobias Renn'],
    published: { value: '2024-03-15T17:20:00Z' },
    completeness: { verdict: 'full' },
  });
  expect(body(whole)).toHaveLength(5);
  expect(teaser).toMatchObject({ title: 'Skerra school to open without its teacher', completeness: { verdict: 'teaser' } });
});
