// What a person does in the pages, one step a function.
import { readFileSync } from "node:fs";
import path from "node:path";
import { like, t } from "../words.mjs";

const fixtures = path.join(import.meta.dirname, "../../fixtures");

/** A passphrase of words that do not belong together. */
export const PASSPHRASE = "copper lantern mosaic river pedal nineteen";

/** The answers of a practitioner's scenario, `{ horizon: "3", …, goal: "4" }`. */
export function scenario(id) {
  const goals = ["know", "skill", "mind", "system", "network", "problem"];
  const [head, ...lines] = readFileSync(path.join(fixtures, "scenarios.csv"), "utf8").trim().split("\n").map(cells);
  const line = lines.find(([first]) => first === id);
  const answers = Object.fromEntries(head.map((name, at) => [name, line[at]]).slice(2, 21));
  return { ...answers, goal: String(goals.indexOf(answers.goal) + 1) };
}

/** The cells of a line of CSV, quoted or not. */
function cells(line) {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^",]*))/g)].map(([, quoted, plain]) => quoted ?? plain);
}

/** Creates the workspace from the first-run page, without recovery parts. */
export async function firstRun(page, passphrase = PASSPHRASE) {
  await page.getByLabel(t("field-passphrase"), { exact: true }).fill(passphrase);
  await page.getByLabel(t("passphrase-again")).fill(passphrase);
  await page.getByRole("radio", { name: t("recovery-without") }).check();
  await page.getByRole("button", { name: t("start-create") }).click();
  await page.getByRole("heading", { level: 1, name: t("home-welcome") }).waitFor();
}

/** Opens the locked workspace; the page of the lock has fields and a heading too, so the frame of the open one is waited for. */
export async function unlock(page, passphrase = PASSPHRASE) {
  await page.getByRole("button", { name: t("unlock-open") }).waitFor();
  await page.getByLabel(t("field-passphrase"), { exact: true }).fill(passphrase);
  await page.keyboard.press("Enter");
  await page.locator(".frame main h1").first().waitFor({ state: "attached" });
}

/** Goes to an address inside the application, and waits until the page shows it or asks about a refused field. */
export async function open(page, ...parts) {
  await page.evaluate((hash) => (window.location.hash = hash), `#/${parts.map(encodeURIComponent).join("/")}`);
  // A new entry of the history is numbered when its screen is shown, which is after everything typed is saved.
  await page.waitForFunction(() => window.history.state?.entry !== undefined || document.querySelector("dialog[open]"));
  await page.locator("main h1").first().waitFor({ state: "attached" });
}

/** Goes to a place by the rail. */
export async function visitPlace(page, name) {
  await page.getByRole("navigation").getByRole("link", { name, exact: true }).click();
  await page.getByRole("heading", { level: 1 }).first().waitFor();
}

/** Adds an organisation and fills in what its page asks. */
export async function organisation(page, codeName, fields = {}) {
  await visitPlace(page, t("nav-organisations"));
  await page.getByLabel(t("organisation-new-name")).fill(codeName);
  await page.getByRole("button", { name: t("organisation-add"), exact: true }).click();
  await page.getByRole("heading", { level: 1, name: codeName }).waitFor();
  for (const [field, text] of Object.entries(fields)) await page.getByLabel(t(`field-${field}`), { exact: true }).fill(text);
  await saved(page);
}

/** Starts a mentorship about project management. */
export async function mentorship(page, mentor, mentee, { note = "", starts = "", ends = "" } = {}) {
  await visitPlace(page, t("nav-mentorships"));
  await page.getByRole("link", { name: t("mentorship-new") }).click();
  await page.getByLabel(t("mentorship-mentor")).selectOption({ label: mentor });
  await page.getByLabel(t("mentorship-mentee")).selectOption({ label: mentee });
  await page.getByLabel(t("field-topic"), { exact: true }).selectOption("project_management");
  await page.getByLabel(t("field-topic_note")).fill(note);
  await page.getByLabel(t("field-starts_on"), { exact: true }).fill(starts);
  await page.getByLabel(t("field-ends_on"), { exact: true }).fill(ends);
  await page.getByRole("button", { name: t("mentorship-start") }).click();
  await page.getByRole("heading", { name: t("mentorship-details") }).waitFor();
}

/** Ticks the answers of a scenario, all questions on one page. */
export async function answer(page, answers) {
  await page.getByRole("heading", { name: t("finder-ranking") }).waitFor();
  const all = page.getByRole("button", { name: t("finder-all-pages") });
  if (await all.isVisible()) await all.click();
  for (const [factor, level] of Object.entries(answers)) {
    await page.locator(`#question-${factor} input[value="${level}"]`).check();
  }
}

/** Pastes text into what has the focus, as a spreadsheet puts it on the clipboard. */
export async function paste(page, text) {
  await page.evaluate((text) => {
    const data = new DataTransfer();
    data.setData("text/plain", text);
    document.activeElement.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
  }, text);
}

/** Waits until the page says that everything typed is saved. */
export async function saved(page) {
  await page.locator(":focus").evaluateAll((focused) => focused.forEach((element) => element.blur()));
  await page.getByText(like("saved-at")).waitFor();
}
