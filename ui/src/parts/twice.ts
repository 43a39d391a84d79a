// A new passphrase is typed twice.
import { t } from "../words/index.svelte";

/** What is wrong with a new passphrase and with its repetition, before the core is asked. */
export function twice(passphrase: string, again: string): { problem: string | null; againProblem: string | null } {
  if (passphrase === "") return { problem: t("passphrase-missing"), againProblem: null };
  return { problem: null, againProblem: again === passphrase ? null : t("passphrase-differs") };
}
