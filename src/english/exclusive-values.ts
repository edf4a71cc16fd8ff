/**
 * Words of which only one holds of one thing at one moment: [what they tell, the words, what must stand beside]; words joined by "/" may be said of one. From general knowledge of news English. To extend: a
 * line, or a word that shuts out all others of its line.
 */
export const EXCLUSIVE_VALUES: readonly (readonly [label: string, words: string, beside: string])[] = [
  ['condition', 'critical serious stable fair good', 'condition'],
  [
    'where it hit',
    'chest back leg/foot/thigh/knee/hip arm/hand/shoulder/wrist head/face/neck abdomen/stomach',
    'shot hit struck wounded stabbed injured wound',
  ],
  [
    'colour',
    'red white black blue green silver/gray/grey yellow brown orange purple',
    'car van truck suv sedan jacket shirt hoodie hat mask vehicle pickup coat',
  ],
  ['sex', 'man woman', 'victim suspect driver body year-old'],
  ['flag', 'panama liberia malta bahamas cyprus', 'flag'],
  ['height', 'tall short', 'described'],
];
