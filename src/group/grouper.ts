import type { AnnotatedReport } from '../model/annotated.js';
import type { Entry } from './entry.js';
import { compare, total } from './evidence.js';
import { SETTINGS } from './settings.js';
import { signatureOf } from './signature.js';
import { Story } from './story.js';
import { explain } from './why.js';
import { Window } from './window.js';

/** Where a report was put and why. `story.id` is read when all reports are in: until then stories may still join. */
export interface Placement {
  story: Story;
  why: string[];
}

interface Verdict {
  story: Story;
  /** Mean evidence of its members, with the nearest counted more. */
  strength: number;
  nearest: number;
  nearestStrength: number;
}

/** Groups the reports of one language one at a time, in order of publication. */
export class Grouper {
  private readonly storyAt = new Map<number, Story>();
  private readonly window: Window;
  private stories = 0;

  /** `apart`: reports that the user set apart from the others, by number of the decision. */
  constructor(
    private readonly language: string,
    private readonly apart: ReadonlyMap<string, number>,
  ) {
    this.window = new Window(language.startsWith('en'), (place) => this.forget(place));
  }

  add(report: AnnotatedReport): Placement {
    const entry = this.window.weigh(signatureOf(report));
    const set = this.apart.get(entry.id) ?? null;
    const verdicts = this.verdicts(entry);
    const joined = verdicts.filter(({ strength, story }) => strength > SETTINGS.join && (set === null || story.apart === set));
    const [best] = joined;
    const story = best?.story ?? new Story(entry.id, this.stories++, set);
    const place = this.window.add(entry);
    this.storyAt.set(place, story);
    if (!best || !this.isCopy(entry, best.nearest)) story.members.push(place);
    const tied = joined.slice(1).filter((other) => this.tie(story, other.story));
    const apart = verdicts.find((other) => other !== best && !tied.includes(other));
    return {
      story,
      why: explain(entry, this.window, this.language, {
        joined: best ? this.window.at(best.nearest) : undefined,
        alsoJoined: tied.map(({ nearest }) => this.window.at(nearest) as Entry),
        apart: apart ? this.window.at(apart.nearest) : undefined,
      }),
    };
  }

  /** What the stories of the nearest reports say to this one, the strongest first. */
  private verdicts(entry: Entry): Verdict[] {
    const stories = new Map<Story, number>();
    for (const place of this.window.nearest(entry)) {
      const story = (this.storyAt.get(place) as Story).standing;
      if (!stories.has(story)) stories.set(story, place);
    }
    const verdicts = [...stories].map(([story, place]) => this.verdict(entry, story, place));
    return verdicts.sort((a, b) => b.strength - a.strength || a.story.order - b.story.order);
  }

  private verdict(entry: Entry, story: Story, likest: number): Verdict {
    const asked = story.members.slice(-SETTINGS.asked);
    if (!asked.includes(likest)) asked.push(likest);
    let sum = 0;
    let nearest = likest;
    let nearestStrength = Number.NEGATIVE_INFINITY;
    for (const place of asked) {
      const strength = this.pair(entry, this.window.at(place) as Entry);
      sum += strength;
      if (strength > nearestStrength) {
        nearestStrength = strength;
        nearest = place;
      }
    }
    const strength =
      SETTINGS.nearest * nearestStrength + (1 - SETTINGS.nearest) * (sum / asked.length) + SETTINGS.crowd * Math.log(asked.length);
    return { story, strength, nearest, nearestStrength };
  }

  private pair(a: Entry, b: Entry): number {
    return Math.max(SETTINGS.least, Math.min(SETTINGS.most, total(compare(a, b))));
  }

  /** Joins two grown stories when a quorum of their pairs agrees. */
  private tie(a: Story, b: Story): boolean {
    const [left, right] = [a.standing, b.standing];
    if (left === right) return true;
    if (left.apart !== right.apart) return false;
    let pairs = 0;
    let agree = 0;
    let sum = 0;
    for (const x of left.members.slice(-SETTINGS.asked)) {
      for (const y of right.members.slice(-SETTINGS.asked)) {
        const strength = this.pair(this.window.at(x) as Entry, this.window.at(y) as Entry);
        pairs++;
        sum += strength;
        if (strength > 0) agree++;
      }
    }
    if (!pairs || agree < SETTINGS.quorum * pairs || sum <= SETTINGS.tie * pairs) return false;
    Story.join(left, right);
    return true;
  }

  private isCopy(entry: Entry, place: number): boolean {
    return compare(entry, this.window.at(place) as Entry).words >= SETTINGS.copy;
  }

  private forget(place: number): void {
    const story = this.storyAt.get(place)?.standing;
    // Members are in order of place, and the oldest place leaves first.
    if (story?.members[0] === place) story.members.shift();
    this.storyAt.delete(place);
  }
}
