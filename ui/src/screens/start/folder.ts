// Choosing where the workspace is.
import { folderCheck } from "../../api/generated";
import { pickFolder } from "../../host/desktop";
import { prefer } from "../../state/app.svelte";
import { t } from "../../words/index.svelte";

/** Asks for a folder and takes it, unless it cannot be used: then says why. */
export async function chooseFolder(now: string): Promise<string | null> {
  const folder = await pickFolder(t("folder-pick"), now);
  if (folder === null) return null;
  const { problem } = await folderCheck({ folder });
  if (problem === null) await prefer({ folder });
  return problem;
}
