/**
 * Words that begin a sentence and, with a capital there, are no names: pronouns, determiners, conjunctions, prepositions, common adverbs.
 * From English grammar. Extend: one entry in lower case; leave out words that are also names ("will", "may", "mark").
 */
export const SENTENCE_STARTERS: ReadonlySet<string> = new Set(
  `the a an this that these those such some any many much most more several few both all each every either neither no none nobody nothing another other others
  i he she it we you they his her hers its our ours your yours their theirs my mine me him us them himself herself itself themselves
  who whom whose what which when where why how whoever whatever whichever whenever wherever whether
  and but or nor so yet for if because although though while whereas unless until since as than once lest
  in on at by with without within from to into onto upon of off out over under above below between among amid amidst about against across after before during
  despite besides beyond behind beneath beside near like unlike along alongside around through throughout toward towards per via according following given
  is are was were be been being am do does did has have had can could would should might must shall won't don't doesn't didn't isn't aren't wasn't weren't can't
  not never ever also too even just only still already again always often sometimes usually rarely once twice soon later earlier now then there here today yesterday
  tomorrow tonight however moreover furthermore meanwhile nevertheless nonetheless instead indeed therefore thus hence otherwise additionally similarly finally
  eventually initially originally previously currently recently lately perhaps maybe probably possibly apparently reportedly allegedly obviously clearly
  certainly surely actually really basically generally typically especially particularly specifically namely overall further
  first second third fourth fifth last next one two three four five six seven eight nine ten eleven twelve dozens hundreds thousands millions half
  yes well oh okay ok please thanks thank let let's there's that's it's he's she's they're we're you're i'm i've we've they've he'd she'd they'd we'd i'd i'll he'll she'll it'll we'll they'll
  what's who's here's asked told speaking writing responding reacting referring citing based born founded located built
  people officials police authorities experts critics supporters opponents residents witnesses investigators prosecutors lawmakers reporters journalists analysts
  researchers scientists doctors activists protesters voters workers students women men children`.split(/\s+/),
);
