// Every screen once, with records made by the core itself, so that it works in every language.
import { PASSPHRASE, open as goTo, scenario } from "./steps.mjs";

const REASON = { en: "The treasurer can learn on her own books.", fr: "La trésorière apprend sur ses propres livres." };
const NOTE = { en: "Cash book and payment rules", fr: "Livre de caisse et règles de paiement" };

/**
 * Shows one screen after another.
 * @param visit from the harness, on the first-run page
 * @param {"en" | "fr"} language
 * @param {(name: string) => Promise<void>} look called on each screen when it is complete
 */
export async function eachScreen(visit, language, look) {
  const { page } = visit;
  const value = async (name, request) => (await visit.call(name, request)).value;
  const heading = () => page.locator("h1").first().waitFor();
  const open = (...parts) => goTo(page, ...parts);

  await heading();
  await look("first-run");
  await value("workspaceCreate", { passphrase: PASSPHRASE });
  await page.reload();
  await heading();
  await look("home-empty");

  const organisation = (code_name, more) => value("organisationAdd", { code_name, ...more });
  const mentor = await organisation("Baobab", { region: "A", languages: "English", strengths: NOTE[language] });
  const mentee = await organisation("Mangrove", { region: "B", led_by: ["transgender_people"] });
  const mentorship = await value("mentorshipAdd", {
    mentor: mentor.id,
    mentee: mentee.id,
    topic: "project_management",
    topic_note: NOTE[language],
    starts_on: "2027-02-01",
    ends_on: "2027-11-30",
  });
  await page.reload();
  await heading();
  await page.locator("article").waitFor();
  await look("home");
  await open("organisations");
  await page.getByText("Mangrove").waitFor();
  await look("organisations");
  await open("organisations", mentor.id);
  await look("organisation");
  await open("mentorships", "new");
  await look("mentorship-start");
  await open("mentorships");
  await page.locator("article").waitFor();
  await look("mentorships");
  await open("mentorships", mentorship.id);
  await look("mentorship");
  await open("finder");
  await look("finder-start");

  const levels = Object.fromEntries(Object.entries(scenario("S09")).map(([factor, level]) => [factor, Number(level)]));
  const answer = (patch) => value("assessmentEdit", { mentorship: mentorship.id, patch: { levels: {}, gates: {}, ...patch } });
  await answer({ levels: { hands_on: 3, goal: 4, complexity: 3 } });
  await open("mentorships", mentorship.id, "finder");
  await page.locator("#ranking").waitFor();
  await look("finder-ask-more");
  await answer({ levels });
  await open("finder");
  await open("mentorships", mentorship.id, "finder");
  await page.locator("details.lead").first().waitFor();
  await look("finder");
  await page.locator("details.lead button.primary").first().click();
  await page.getByRole("dialog").waitFor();
  await look("finder-choose");
  await page.keyboard.press("Escape");
  await answer({ gates: { open_complaint: true } });
  await open("finder");
  await open("mentorships", mentorship.id, "finder");
  await page.locator(".notice.stop").waitFor();
  await look("finder-stop");
  await answer({ gates: { open_complaint: false } });

  await value("decisionMake", { mentorship: mentorship.id, chosen: "MV", reason: REASON[language] });
  await open("mentorships", mentorship.id, "plan");
  await look("plan-empty");
  await value("planDraft", { mentorship: mentorship.id });
  await open("mentorships", mentorship.id);
  await look("mentorship-planned");
  await open("mentorships", mentorship.id, "plan");
  await page.locator("tbody tr").first().waitFor();
  await look("plan");
  await open("documents");
  await page.locator("section li").first().waitFor();
  await look("documents");
  await open("documents", "plan", mentorship.id);
  await page.locator("figcaption").filter({ hasText: "Mangrove" }).first().waitFor({ state: "attached" });
  await drawn(page);
  await look("document");
  await open("settings");
  await look("settings");
  await page.keyboard.press("Control+l");
  await page.locator("input[type=password]").waitFor();
  await look("unlock");
}

/** Waits until the first page of the document is on its canvas. */
async function drawn(page) {
  await page.waitForFunction(() => {
    const canvas = document.querySelector("canvas");
    if (!canvas || canvas.width === 0) return false;
    const { data } = canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height);
    return data.some((value, at) => at % 4 === 3 && value > 0 && data[at - 1] < 128);
  });
}
