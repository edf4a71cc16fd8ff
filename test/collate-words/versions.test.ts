import { describe, expect, test } from 'vitest';
import { collate } from '../../src/collate/index.js';
import type { AnnotatedReport } from '../../src/model/annotated.js';
import { Collation } from '../../src/model/collation.js';
import type { Decision } from '../../src/model/decision.js';
import { presentCsv, presentTerminal } from '../../src/present/index.js';
import { verifyCollation } from '../../src/verify/index.js';
import { collation, report } from './helpers.js';

const FIRST = `The ferry Corvina ran aground off Tessel Point on Monday evening with 40 people aboard, the harbour office said.

Harbour master Ines Prado said “the crew did what they were trained to do” and thanked the volunteers.

Two people were treated for cuts at the clinic in Olm, and the rest went home by bus before midnight.

The ferry line has run the route between Olm and Tessel since the old bridge was closed eleven years ago.`;

const NEWER = `The ferry Corvina ran aground off Tessel Point on Monday evening with 43 people aboard, the harbour office said.

Harbour master Ines Prado said “the crew did what they were trained to do” and thanked the volunteers.

Three people were treated for cuts at the clinic in Olm, and the rest went home by bus before midnight.

The ferry line has run the route between Olm and Tessel since the old bridge was closed eleven years ago.

Divers will look at the hull on Wednesday.

Correction, 4 March 2031: An earlier version of this article gave the wrong number of people aboard.`;

const INQUIRY = `An inquiry opened on Tuesday in the old customs hall, where the mate told three judges that the lamp on the point had been dark all week.

Pilots who know the channel said the buoys were moved in January and that no new chart had reached them.

The judges want to hear from the owner of the line next, and from the makers of the radar.`;

const OTHER = `A passenger ferry got stuck on a sandbank near Tessel on Monday, and 43 people had to be taken off by lifeboat.

“The crew did what they were trained to do,” Ines Prado, the harbour master, told the Bay Post.`;

const TITLE = 'Ferry runs aground off Tessel Point';
const old = (fields = {}) => report({ id: 'old', outlet: 'Quay News', title: TITLE, text: FIRST, published: '2031-03-03', ...fields });
const now = (fields = {}) => report({ id: 'now', outlet: 'Quay News', title: TITLE, text: NEWER, published: '2031-03-04', ...fields });
const other = report({ id: 'other', outlet: 'Bay Post', title: 'Lifeboat takes 43 off ferry', text: OTHER, published: '2031-03-04' });

const idsOf = ({ reports, versions }: Collation) => [reports.map(({ id }) => id).toSorted(), versions.map(({ id }) => id).toSorted()];

/** All a collation finds in the reports that count. */
const findings = ({ versions: _v, revisions: _r, seal: _s, ...rest }: Collation) => rest;

describe('texts of one article', () => {
  test('nearly the same words of one outlet: the newer counts, the earlier is a revision', () => {
    const found = collation([old(), now(), other]);
    expect(idsOf(found)).toEqual([['now', 'other'], ['old']]);
    expect(found.counts).toMatchObject({ reports: 2, outlets: 2, texts: 2 });
    expect(found.revisions).toMatchObject([{ report: 'now', earlier: { id: 'old' }, rule: 'near-identical' }]);
  });

  test('an earlier text changes nothing that is found in the others', () => {
    expect(findings(collation([old(), now(), other]))).toEqual(findings(collation([now(), other])));
  });

  test('the order of the reports makes no difference', () => {
    const texts = [old(), now(), other, old({ id: 'older', text: FIRST.replace('Two people', 'Nobody'), published: '2031-03-02' })];
    const found = JSON.stringify(collation(texts));
    expect(JSON.stringify(collation(texts.toReversed()))).toBe(found);
    expect(JSON.parse(found).revisions).toHaveLength(2);
  });

  test('every word that changed is told, with where it stands in both texts', () => {
    const [revision] = collation([old(), now()]).revisions;
    const changes = revision?.edits.filter(({ material }) => material) ?? [];
    expect(changes.map(({ op, was, now: came }) => [op, was.map(({ exact }) => exact), came.map(({ exact }) => exact)])).toEqual([
      ['replace', ['40'], ['43']],
      ['replace', ['Two'], ['Three']],
      [
        'insert',
        [],
        [
          'Divers will look at the hull on Wednesday.',
          'Correction, 4 March 2031: An earlier version of this article gave the wrong number of people aboard.',
        ],
      ],
    ]);
    for (const { was, now: came } of changes) {
      for (const { span, exact } of was) expect(FIRST.slice(...(span ?? [0, 0]))).toBe(exact);
      for (const { span, exact } of came) expect(NEWER.slice(...(span ?? [0, 0]))).toBe(exact);
    }
  });

  test('a note of the newer text is told with its day', () => {
    const [revision] = collation([old(), now()]).revisions;
    expect(revision?.notes).toMatchObject([{ kind: 'correction', date: '2031-03-04' }]);
  });

  test('other marks and spellings are no change of words', () => {
    const [revision] = collation([
      old(),
      old({ id: 'b', text: FIRST.replace('harbour office', 'harbor office').replace('Olm, and', 'Olm; and') }),
    ]).revisions;
    expect(revision?.edits.length).toBe(2);
    expect(revision?.edits.every(({ material }) => !material)).toBe(true);
  });

  test('a version that is given is one, however much was rewritten', () => {
    const found = collation([old({ text: OTHER }), now({ versionOf: 'old', published: undefined })]);
    expect(idsOf(found)).toEqual([['now'], ['old']]);
    expect(found.revisions[0]?.rule).toBe('given-version');
  });

  test('one address is one article, but not a front page, and not where the words have nothing in common', () => {
    const url = 'https://quay.example/ferry';
    const long = `${NEWER}\n\n${NEWER.replaceAll('ferry', 'boat').replaceAll('the', 'a')}`;
    const at = (id: string, text: string, address: string, title: string) => report({ id, text, title, url: address, outlet: 'Quay News' });
    expect(collation([at('a', FIRST, url, 'One'), at('b', long, `${url}#top`, 'Two')]).revisions[0]?.rule).toBe('same-address');
    expect(collation([at('a', FIRST, 'https://quay.example/', 'One'), at('b', long, 'https://quay.example/', 'Two')]).revisions).toEqual(
      [],
    );
    expect(
      collation([
        at('a', FIRST, url, 'One'),
        at('b', 'The town of Olm voted on Sunday to keep its library open through the winter.', url, 'Two'),
      ]).revisions,
    ).toEqual([]);
  });

  test('the same words of another outlet are a report of their own, and so are other words of the same outlet', () => {
    expect(collation([old(), now({ outlet: 'Bay Post' })]).revisions).toEqual([]);
    expect(collation([old(), now({ text: OTHER })]).revisions).toEqual([]);
  });

  test('a dispatch that repeats half of an earlier one is no version of it: each has an address and a day of its own', () => {
    const later = `${FIRST}\n\n${INQUIRY}`;
    const filed = (place: string) => ({ url: `https://quay.example/${place}` });
    expect(collation([old(filed('one')), now({ ...filed('two'), text: later })]).revisions).toEqual([]);
    expect(collation([old(filed('one')), now({ ...filed('two'), text: later, published: '2031-03-03' })]).revisions).toHaveLength(1);
    expect(collation([old(filed('one')), now({ ...filed('two'), text: FIRST.replace('40', '43') })]).revisions).toHaveLength(1);
    expect(collation([old(filed('one')), now({ ...filed('one/amp?utm_source=feed'), text: later })]).revisions).toHaveLength(1);
    const [evening, night] = ['2031-03-03T23:50:00Z', '2031-03-04T00:20:00Z'];
    expect(
      collation([old({ ...filed('one'), published: evening }), now({ ...filed('two'), text: later, published: night })]).revisions,
    ).toHaveLength(1);
  });

  test('a cut text never stands for a full one, though it is newer', () => {
    const cut = report(
      { id: 'cut', outlet: 'Quay News', title: TITLE, text: FIRST, published: '2031-03-05', versionOf: 'now' },
      {
        completeness: { verdict: 'paywall', why: 'says so' },
      },
    );
    expect(idsOf(collation([cut, now()]))).toEqual([['now'], ['cut']]);
  });

  test('the record is valid and verifies, fails when an earlier text is changed, and gives itself again', () => {
    const found = collation([old(), now(), other]);
    expect(Collation.safeParse(found).success).toBe(true);
    expect(verifyCollation(found).failures).toEqual([]);
    const changed = { ...found, versions: found.versions.map((text) => ({ ...text, text: text.text.replace('40', '90') })) };
    expect(verifyCollation(changed).failures.map(({ where }) => where)).toContain('versions[0] (old)');
    expect(collate.run({ reports: [...found.reports, ...found.versions] as AnnotatedReport[] })).toEqual(found);
  });

  test('a person put out is put out in earlier texts too', () => {
    const found = collation([old(), now(), other]);
    const party = found.parties.find(({ name }) => name.includes('Prado'))?.id ?? '';
    const redacted = collate.run({ reports: [old(), now(), other], decisions: [{ do: 'redact', party }] });
    expect(JSON.stringify(redacted.versions)).not.toContain('Prado');
    expect(verifyCollation(redacted).failures).toEqual([]);
  });

  test('an account says what changed', () => {
    const account = presentTerminal(collation([old(), now(), other]));
    expect(account).toContain('WHAT CHANGED IN AN ARTICLE');
    expect(account).toContain('“40”');
    expect(account).toContain('correction noted');
  });

  test('a table has a line for every changed word and every note, in the text it stands in', () => {
    const found = collation([old(), now(), other]);
    const lines = presentCsv(found).split('\r\n');
    const own = lines.filter((line) => line.startsWith('revisions,'));
    const [revision] = found.revisions as [Collation['revisions'][number]];
    expect(own.length).toBe(revision.edits.flatMap(({ was, now: came }) => [...was, ...came]).length + revision.notes.length);
    expect(own).toContainEqual(expect.stringMatching(/"replace, earlier text",1,,,old,Quay News,2031-03-03.*,40$/));
    expect(own).toContainEqual(expect.stringMatching(/"replace, newest text",1,,,now,Quay News,2031-03-04.*,43$/));
    expect(own).toContainEqual(expect.stringContaining('correction noted,,,2031-03-04,now,'));
  });
});

describe('texts of one article by decision', () => {
  const run = (texts: AnnotatedReport[], ...decisions: Decision[]) => collate.run({ reports: texts, decisions });
  const undone = ({ problems }: Collation) => problems.filter(({ code }) => code === 'decision');

  test('texts held apart are reports of their own, and all is counted anew', () => {
    const found = run([old(), now(), other], { do: 'split-versions', reports: ['old'] });
    expect(idsOf(found)).toEqual([['now', 'old', 'other'], []]);
    expect(found.revisions).toEqual([]);
    expect(found.counts.reports).toBe(3);
    expect(found.decisions).toHaveLength(1);
    expect(undone(found)).toEqual([]);
    expect(verifyCollation(found).failures).toEqual([]);
  });

  test('texts set together are one article, for which the newest stands', () => {
    const found = run([old(), other], { do: 'merge-versions', reports: ['old', 'other'] });
    expect(idsOf(found)).toEqual([['other'], ['old']]);
    expect(found.revisions).toMatchObject([{ report: 'other', earlier: { id: 'old' }, rule: 'decision' }]);
    expect(verifyCollation(found).failures).toEqual([]);
  });

  test('what was found before keeps its reason; the last decision holds', () => {
    const older = old({ id: 'older', text: FIRST.replace('Two people', 'Nobody'), published: '2031-03-02' });
    const texts = [old(), now(), older, other];
    const joined = run(texts, { do: 'merge-versions', reports: ['now', 'other'] });
    const rules = Object.fromEntries(joined.revisions.map(({ earlier, rule }) => [earlier.id, rule]));
    expect(Object.values(rules).toSorted()).toEqual(['decision', 'near-identical', 'near-identical']);
    const parted = run(texts, { do: 'merge-versions', reports: ['now', 'other'] }, { do: 'split-versions', reports: ['other'] });
    expect(findings(parted)).toEqual({ ...findings(run(texts)), decisions: parted.decisions });
  });

  test('one that finds nothing is said, and the order of the texts makes no difference', () => {
    const decisions: Decision[] = [
      { do: 'merge-versions', reports: ['old', 'nowhere'] },
      { do: 'split-versions', reports: ['other'] },
      { do: 'split-versions', reports: ['now'] },
    ];
    const found = run([old(), now(), other], ...decisions);
    expect(undone(found).length).toBe(2);
    expect(JSON.stringify(run([other, now(), old()], ...decisions))).toBe(JSON.stringify(found));
  });
});
