// The words of the screens, from the same Fluent files as the documents.
import type { Language } from "../api/generated";
import { Messages, type Arguments } from "./messages";

/** The languages offered, each under its own name. */
export const LANGUAGES: { tag: Language; name: string }[] = [
  { tag: "en", name: "English" },
  { tag: "fr", name: "Français" },
];

const sources: Record<Language, () => Promise<{ default: Record<string, string> }>> = {
  en: () => import("./en"),
  fr: () => import("./fr"),
};

let messages = $state.raw(new Messages("en", []));
let language = $state<Language>("en");
let standard: string[] = [];
let own = "";

/** Fetches the words of the system's language, which most often is the one that the pages are to speak. */
export async function listen(): Promise<void> {
  await sources[navigator.language.startsWith("fr") ? "fr" : "en"]();
}

/** Loads a language and shows the pages in it. */
export async function speak(next: Language): Promise<void> {
  standard = Object.values((await sources[next]()).default);
  // Texts with a community's own words belong to one language.
  own = "";
  language = next;
  messages = new Messages(language, standard);
  document.documentElement.lang = next;
  document.documentElement.dir = "ltr";
}

/** Lays texts with the community's own words over the standard ones; an empty source takes them away. */
export function overlay(source: string): void {
  if (source === own) return;
  own = source;
  messages = new Messages(language, [...standard, own]);
}

/** The language of the pages. */
export function spoken(): Language {
  return language;
}

/** Whether there are words for a key. */
export function has(key: string): boolean {
  return messages.has(key);
}

/** The words for a key; the key itself where there are none. */
export function t(key: string, args?: Arguments): string {
  return messages.text(key, args);
}

/** A label and what it names, with the colon of this language. */
export function labelled(label: string, value: string): string {
  return t("label-value", { label, value });
}

const ISOLATE = String.fromCharCode(0x2068);
const END = String.fromCharCode(0x2069);

/** A name made safe to stand inside a sentence of either direction. */
export function name(text: string): string {
  return `${ISOLATE}${text}${END}`;
}

/** A stored date (`YYYY-MM-DD`) as people of this language write it. */
export function date(stored: string | null): string {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(stored ?? "");
  if (!parts) return stored ?? "";
  const [, year = "", month = "", day = ""] = parts;
  return t("date-long", { day: String(Number(day)), month: t(`month-${Number(month)}`), year });
}

/** Names of months in short, in the present language; making them costs more than all the rest of a date. */
const shortMonths = $derived.by(() => {
  const format = new Intl.DateTimeFormat(language, { month: "short" });
  return Array.from({ length: 12 }, (_, month) => format.format(new Date(2001, month, 15)));
});

/** A stored date, short enough for the column of a table; it is read back in the same form. */
export function shortDate(stored: string | null): string {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(stored ?? "");
  if (!parts) return stored ?? "";
  const [, year, month, day] = parts.map(Number);
  return `${day} ${shortMonths[(month ?? 1) - 1] ?? ""} ${year}`;
}

const times = $derived(
  new Intl.DateTimeFormat(language, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" }),
);

/** The time of day of a moment (RFC 3339), such as 16:56. */
export function clock(moment: string): string {
  return times.format(new Date(moment));
}

/** The day of a moment (RFC 3339), in words. */
export function day(moment: string): string {
  const at = new Date(moment);
  const two = (number: number): string => String(number).padStart(2, "0");
  return date(`${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`);
}

const shares = $derived(new Intl.NumberFormat(language, { style: "percent", maximumFractionDigits: 0 }));

/** A share of 1 as a percentage. */
export function percent(share: number): string {
  // What rounds to nothing or to all without being it is not written as such, as on paper (`explain::share`).
  if (share > 0 && share < 0.005) return t("share-below", { share: shares.format(0.01) });
  if (share < 1 && share >= 0.995) return t("share-above", { share: shares.format(0.99) });
  return shares.format(share);
}

const decimals = $derived(new Intl.NumberFormat(language, { minimumFractionDigits: 2, maximumFractionDigits: 2 }));

/** A score with two decimals. */
export function decimal(number: number): string {
  return decimals.format(number);
}
