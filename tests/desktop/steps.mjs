// What a person does in the real window, one step a function.
import { PASSPHRASE } from "../ui/journeys/steps.mjs";
import { by, until } from "./window.mjs";

/** Creates the workspace from the first-run page, without recovery parts. */
export async function firstRun(window) {
  await window.type(by.field("Passphrase"), PASSPHRASE);
  await window.type(by.field("The same passphrase again"), PASSPHRASE);
  await window.click(by.xpath("//label[contains(.,'No recovery')]"));
  await window.click(by.button("Create workspace"));
  await window.see(by.heading("Welcome"));
}

/** Adds an organisation with its region. */
export async function organisation(window, name, region) {
  await window.click(by.link("Organisations"));
  await window.fill(by.field("Code name of a new organisation"), name);
  await window.click(by.button("Add organisation"));
  await window.see(by.heading(name));
  await window.type(by.field("Region"), region);
}

/** Starts a mentorship about project management that runs from February to November. */
export async function mentorship(window, mentor, mentee, note) {
  await window.click(by.link("Mentorships"));
  await window.click(by.link("Start a mentorship"));
  await choose(window, "Who mentors?", mentor);
  await choose(window, "Who learns?", mentee);
  await choose(window, "Topic", "Project management");
  await window.type(by.field("Topic in your own words"), note);
  await window.type(by.field("Start"), "1/2/2027");
  await window.type(by.field("End"), "30 Nov 2027");
  await window.click(by.button("Start mentorship"));
  await window.see(by.heading("Details"));
}

/** Picks an option of a list by its words, as the keyboard does. */
export async function choose(window, label, words) {
  await window.type(by.field(label), words);
}

/** Ticks the answers of a scenario, all questions on one page. */
export async function answer(window, answers) {
  await window.click(by.button("Show all questions on one page"));
  for (const [factor, level] of Object.entries(answers)) {
    await window.click(`#question-${factor} label:has(input[value="${level}"])`);
  }
}

/** Goes to a place by its address. */
export async function goTo(window, ...parts) {
  await window.script((hash) => void (window.location.hash = hash), `#/${parts.join("/")}`);
  await window.see(by.css("main h1"));
}

/** Waits until all that was typed is kept. */
export async function saved(window) {
  await window.script(() => document.activeElement?.blur());
  await window.see(by.xpath("//*[starts-with(normalize-space(text()),'Saved ')]"));
  await until("nothing is on its way", () => window.script(() => !document.body.innerText.includes("Saving")));
}

/** Saves the document on the screen as a PDF for the two organisations, past the page about leaks of the first time. */
export async function save(window) {
  await window.click(by.xpath("//label[normalize-space()='The two organisations']"));
  await window.see("canvas");
  await window.click(by.button("Save"));
  await window.click(by.button("I have read it"));
  await window.see(by.button("Show in folder"));
}
