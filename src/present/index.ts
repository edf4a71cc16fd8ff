export { presentCsv } from './csv/index.js';
export type { Slot, Texts } from './html/slot.js';
export { slotHolds } from './html/slot.js';
export { presentStoryList, type StoryRow, storyRow } from './html/story-list.js';
export { fillTemplate, pageHash, presentHtml, slotOf, writtenAs } from './html/template.js';
export { filledIn, isWithheld, lacksWords, WITHHOLDING } from './html/withheld.js';
export { carriedTexts } from './html/words.js';
export { presentMarkdown } from './markdown/index.js';
export { presentTerminal } from './terminal/index.js';
