import { expect, test } from "vitest";
import { iso, month, monthsBefore, weeks } from "./month";

test("a month has its own days, over the turn of a year too", () => {
  const { first, last } = month("2027-01-31", -1);
  expect([iso(first), iso(last)]).toEqual(["2026-12-01", "2026-12-31"]);
  expect(iso(month("2028-01-15", 1).last)).toBe("2028-02-29");
});

test("weeks run from Monday to Sunday and hold every day of the month once", () => {
  for (let moved = 0; moved < 48; moved += 1) {
    const { first, last } = month("2027-01-01", moved);
    const days = weeks(first).flat();
    expect(days[0]!.getUTCDay()).toBe(1);
    expect(days.length % 7).toBe(0);
    const own = days.filter((day) => day.getUTCMonth() === first.getUTCMonth());
    expect(own.length).toBe(last.getUTCDate());
  }
});

test("so many months before a day is a day of that month", () => {
  expect(monthsBefore("2027-05-31", 3)).toBe("2027-02-28");
  expect(monthsBefore("2027-01-15", 12)).toBe("2026-01-15");
});
