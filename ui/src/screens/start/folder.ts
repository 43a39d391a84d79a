// Choosing where the workspace is.
import { folderCheck } from "../../api/generated";
import { pickFolder } from "../../host/desktop";
import { prefer } from "../../state/app.svelte";
import { t } from "../../words/index.svelte";

/** Why a folder cannot be used, and the workspace beside it that was probably meant. */
export interface Wrong {
  problem: string;
  instead: string | null;
}

/** Why this folder cannot be used, if it cannot. */
export async function wrong(folder: string): Promise<Wrong | null> {
  const { problem, instead } = await folderCheck({ folder });
  return problem === null ? null : { problem, instead };
}

/** Asks for a folder and takes it, unless it cannot be used: then says why. */
export async function chooseFolder(now: string): Promise<Wrong | null> {
  const folder = await pickFolder(t("folder-pick"), now);
  if (folder === null) return null;
  const found = await wrong(folder);
  if (found === null) await prefer({ folder });
  return found;
}
