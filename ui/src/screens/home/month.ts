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

/** The day so many months before another, as both are stored; the last of a month that is too short for it. */
export function monthsBefore(day: string, months: number): string {
  const [year = 2000, month = 1, date = 1] = day.split("-").map(Number);
  const last = new Date(Date.UTC(year, month - months, 0)).getUTCDate();
  return iso(new Date(Date.UTC(year, month - 1 - months, Math.min(date, last))));
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
