// What should happen when the passphrase is forgotten.

/** So many parts, of which so many open the workspace; or none. */
export type Choice = "2-3" | "2-5" | "3-5" | "without";

/** All of them, the usual one first. */
export const CHOICES: Choice[] = ["2-3", "2-5", "3-5", "without"];

/** The numbers behind a choice of parts. */
export function shape(choice: Exclude<Choice, "without">): { needed: number; of: number } {
  const [needed, of] = choice.split("-").map(Number);
  return { needed: needed ?? 2, of: of ?? 3 };
}
