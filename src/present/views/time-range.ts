const DAY = 86_400_000;

const daysOf = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** Monday of an ISO 8601 week, in milliseconds. */
function weekStart(year: number, week: number): number {
  const fourth = Date.UTC(year, 0, 4);
  const monday = fourth - ((new Date(fourth).getUTCDay() + 6) % 7) * DAY;
  return monday + (week - 1) * 7 * DAY;
}

const PARTS: Record<string, [number, number]> = { MO: [6, 12], MI: [11, 14], AF: [12, 18], EV: [18, 22], NI: [20, 24], DT: [8, 18] };

/** From when to when an ISO 8601 or TIMEX3 value runs, in milliseconds of UTC; null for a symbolic one. A clock without zone counts as UTC. */
export function timeRange(value: string): [number, number] | null {
  const day = /^(\d{4})-(\d\d)-(\d\d)(?:T(.+))?$/.exec(value);
  if (day) {
    const start = Date.UTC(Number(day[1]), Number(day[2]) - 1, Number(day[3]));
    const part = PARTS[day[4] ?? ''];
    if (part) return [start + part[0] * 3_600_000, start + part[1] * 3_600_000];
    const clock = /^(\d\d):?(\d\d)?(?::(\d\d)(?:\.\d+)?)?(Z|[+-]\d\d:?\d\d)?$/.exec(day[4] ?? '');
    if (!clock) return [start, start + DAY];
    const zone = /^([+-])(\d\d):?(\d\d)$/.exec(clock[4] ?? '');
    const ahead = zone ? (zone[1] === '-' ? -1 : 1) * (Number(zone[2]) * 60 + Number(zone[3])) : 0;
    const at = start + (Number(clock[1]) * 60 + Number(clock[2] ?? 0) - ahead) * 60_000 + Number(clock[3] ?? 0) * 1000;
    return [at, at];
  }
  const month = /^(\d{4})-(\d\d)$/.exec(value);
  if (month) {
    const [year, number] = [Number(month[1]), Number(month[2])];
    return [Date.UTC(year, number - 1, 1), Date.UTC(year, number - 1, daysOf(year, number)) + DAY];
  }
  const week = /^(\d{4})-W(\d\d)(-WE)?$/.exec(value);
  if (week) {
    const start = weekStart(Number(week[1]), Number(week[2]));
    return [week[3] ? start + 5 * DAY : start, start + 7 * DAY];
  }
  const part = /^(\d{4})-([QH])([1-4])$/.exec(value);
  if (part) {
    const months = part[2] === 'Q' ? 3 : 6;
    const first = (Number(part[3]) - 1) * months;
    return [Date.UTC(Number(part[1]), first, 1), Date.UTC(Number(part[1]), first + months, 1)];
  }
  const season = /^(\d{4})-(SP|SU|FA|WI)$/.exec(value);
  if (season) {
    const first = { SP: 2, SU: 5, FA: 8, WI: 11 }[season[2] as 'SP'];
    return [Date.UTC(Number(season[1]), first, 1), Date.UTC(Number(season[1]), first + 3, 1)];
  }
  const year = /^(\d{4})$/.exec(value);
  return year ? [Date.UTC(Number(year[1]), 0, 1), Date.UTC(Number(year[1]) + 1, 0, 1)] : null;
}
