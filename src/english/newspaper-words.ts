/** Words newspapers are named by that stand for one even alone ("the Courier"). Public knowledge; add words in lower case. */
export const PAPERS = new Set(
  'courier herald times post guardian gazette tribune chronicle telegraph mirror observer journal independent inquirer examiner dispatch bulletin express advertiser examiner'.split(
    ' ',
  ),
);

/** Words newspapers are named by that are everyday words or names of other things too ("the Sun"). */
export const NEWSPAPER_WORDS = new Set(
  'sun star mail globe standard echo argus advertiser bee banner leader record sentinel citizen voice today nation punch mercury enterprise republic free-press monitor'.split(
    ' ',
  ),
);
