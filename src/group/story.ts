import { idOf } from '../text/hash.js';

/** A story as it grows. Its id comes from its first report and stays. */
export class Story {
  /** Places in the window of its reports, in order; copies are left out, so that they count once. */
  members: number[] = [];
  /** The story that this one was joined to by evidence. */
  private into: Story | null = null;
  /** The story that the user decided this one is. */
  private decided: Story | null = null;

  /** `apart`: number of the user's decision that set its reports apart, or null. */
  constructor(
    private readonly first: string,
    readonly order: number,
    readonly apart: number | null = null,
  ) {}

  /** The story this one is now part of by evidence: itself, unless it was joined to an older one. */
  get standing(): Story {
    let story: Story = this;
    while (story.into) story = story.into;
    return story;
  }

  /** The same, the user's decisions counted. */
  private get told(): Story {
    let story = this.standing;
    while (story.decided) story = story.decided.standing;
    return story;
  }

  get id(): string {
    return idOf('story', this.told.first);
  }

  /** By the user's decision this story is told under the id of another; what is compared with its reports stays as it is. */
  tellAs(other: Story): void {
    if (this.told !== other.told) this.told.decided = other.told;
  }

  /** Joins two stories: the one that began first stays. */
  static join(a: Story, b: Story): Story {
    const [older, younger] = a.order < b.order ? [a, b] : [b, a];
    const { decided } = younger;
    older.members = [...older.members, ...younger.members].sort((x, y) => x - y);
    younger.members = [];
    younger.decided = null;
    younger.into = older;
    if (decided) older.tellAs(decided);
    return older;
  }
}
