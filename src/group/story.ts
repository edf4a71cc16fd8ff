import { idOf } from '../text/hash.js';

/** A story as it grows. Its id comes from its first report and stays. */
export class Story {
  /** Places in the window of its reports, in order; copies are left out, so that they count once. */
  members: number[] = [];
  private into: Story | null = null;

  constructor(
    private readonly first: string,
    readonly order: number,
  ) {}

  /** The story this one is now part of: itself, unless it was joined to an older one. */
  get standing(): Story {
    let story: Story = this;
    while (story.into) story = story.into;
    return story;
  }

  get id(): string {
    return idOf('story', this.standing.first);
  }

  /** Joins two stories: the one that began first stays. */
  static join(a: Story, b: Story): Story {
    const [older, younger] = a.order < b.order ? [a, b] : [b, a];
    older.members = [...older.members, ...younger.members].sort((x, y) => x - y);
    younger.members = [];
    younger.into = older;
    return older;
  }
}
