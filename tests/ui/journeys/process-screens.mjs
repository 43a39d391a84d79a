// Every screen of the process once, on the sample, so that it works in every language.
import { open as goTo } from "./steps.mjs";

/**
 * Shows one screen after another.
 * @param visit from the harness, on the first-run page
 * @param {(name: string) => Promise<void>} look called on each screen when it is complete
 */
export async function eachProcessScreen(visit, look) {
  const { page } = visit;
  await visit.call("sampleOpen");
  const { value: all } = await visit.call("mentorshipList");
  const { id, mentee } = all[0];
  await page.reload();
  await page.locator("article").waitFor();
  await look("home-sample");
  const open = async (name, waitFor, ...parts) => {
    await goTo(page, ...parts);
    await page.locator(waitFor).first().waitFor();
    await look(name);
  };
  await open("path", "ol li", "mentorships", id);
  await open("step", ".checks li", "mentorships", id, "step", "prepare");
  await open("help", "fieldset", "mentorships", id, "help");
  await open("readiness", "fieldset", "mentorships", id, "readiness");
  await open("gate", "form", "mentorships", id, "gate");
  await open("expectation", "textarea", "mentorships", id, "expectation");
  await open("agreement", "textarea", "mentorships", id, "agreement");
  await open("assessment", "figure", "mentorships", id, "assessment");
  await page.locator("details").nth(3).locator("summary").click();
  await page.locator("details[open] fieldset").first().waitFor();
  await look("assessment-domain");
  await open("plan-people", "tbody tr", "mentorships", id, "plan", "people");
  await open("plan-signs", "tbody tr", "mentorships", id, "plan", "signs");
  const { value: plan } = await visit.call("planGet", { mentorship: id });
  await visit.call("rowAdd", { form: "risk", parent: plan.id, cells: {} });
  await open("plan-versions", ".notice", "mentorships", id, "plan", "versions");
  await open("sealed", "input[type=password]", "mentorships", id, "safety");
  for (const field of await page.locator("input[type=password]").all()) {
    await field.fill("amber ladder whistles under nine bridges");
  }
  await page.locator("main form button.primary").click();
  await page.locator("nav a[aria-current=page]").nth(1).waitFor();
  await visit.call("rowAdd", { form: "threat", parent: id, cells: { threat: "…", likelihood: "3", impact: "5" } });
  await visit.call("rowAdd", { form: "trip", parent: id, cells: { trip_purpose: "…" } });
  await open("safety", "textarea", "mentorships", id, "safety", "plan");
  await open("threats", "details", "mentorships", id, "safety", "threat");
  await page.locator("summary").first().click();
  await page.locator("details[open] fieldset").first().waitFor();
  await look("threat");
  await open("trips", "details", "mentorships", id, "safety", "trip");
  await page.locator("summary").first().click();
  await page.locator("details[open] fieldset").first().waitFor();
  await look("trip");
  await open("consents", "details", "mentorships", id, "consent");
  await page.locator("summary").first().click();
  await page.locator("details[open] tbody tr").first().waitFor();
  await look("consent");
  await visit.call("retentionDraft", { mentorship: id });
  await open("close-out", "tbody tr", "mentorships", id, "close");
  await open("history", "ol li", "history", "mentorship", id);
  await open("profile", "select", "organisations", mentee);
}
