// The days of a month as a calendar shows them, in dates that know no time zone.

/** A day as it is stored. */
export function iso(day: Date): string {
  return day.toISOString().slice(0, 10);
}

/** The first and the last day of the month that is so many months from a day. */
export function month(today: string, moved: number): { first: Date; last: Date } {
  const [year = 2000, number = 1] = today.split("-").map(Number);
  return {
    first: new Date(Date.UTC(year, number - 1 + moved, 1)),
    last: new Date(Date.UTC(year, number + moved, 0)),
  };
}

/** The weeks that hold a month, from Monday to Sunday. */
export function weeks(first: Date): Date[][] {
  const back = (first.getUTCDay() + 6) % 7;
  const day = (at: number): Date =>
    new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth(), 1 - back + at));
  const all: Date[][] = [];
  for (let week = 0; week < 6; week += 1) {
    const days = Array.from({ length: 7 }, (_, at) => day(week * 7 + at));
    if (week > 0 && days[0]!.getUTCMonth() !== first.getUTCMonth()) break;
    all.push(days);
  }
  return all;
}
