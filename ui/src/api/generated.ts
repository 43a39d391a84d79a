// Generated from the table of commands by `cargo xtask types`; do not edit.

import { call } from "../host";

export type Activity = { 
/**
 * Its identifier.
 */
id: ActivityId, 
/**
 * Where it stands in the sequence.
 */
phase: Phase, 
/**
 * The approach that it is part of, if any.
 */
approach: ApproachId | null, 
/**
 * What is done.
 */
what: string, 
/**
 * Who leads, by role.
 */
lead: string, 
/**
 * First day, `YYYY-MM-DD`.
 */
starts_on: string | null, 
/**
 * Last day, `YYYY-MM-DD`.
 */
ends_on: string | null, 
/**
 * What it needs.
 */
resources: string, };

export type ActivityAdd = { 
/**
 * The mentorship whose plan it is.
 */
mentorship: MentorshipId, 
/**
 * Part of the request.
 */
objective: ObjectiveId, };

export type ActivityEdit = { 
/**
 * The mentorship whose plan it is.
 */
mentorship: MentorshipId, 
/**
 * Part of the request.
 */
id: ActivityId, 
/**
 * Part of the request.
 */
patch: ActivityPatch, };

export type ActivityId = string;

export type ActivityMove = { 
/**
 * The mentorship whose plan it is.
 */
mentorship: MentorshipId, 
/**
 * Part of the request.
 */
id: ActivityId, 
/**
 * Part of the request.
 */
by: number, };

export type ActivityPatch = { 
/**
 * New phase.
 */
phase?: Phase, 
/**
 * New description.
 */
what?: string, 
/**
 * New lead.
 */
lead?: string, 
/**
 * New first day, in any usual form; empty clears it.
 */
starts_on?: string, 
/**
 * New last day, in any usual form; empty clears it.
 */
ends_on?: string, 
/**
 * New resources.
 */
resources?: string, };

export type ActivityRef = { 
/**
 * The mentorship whose plan it is.
 */
mentorship: MentorshipId, 
/**
 * Part of the request.
 */
id: ActivityId, };

export type AmendmentKey = { "part": "weight", 
/**
 * The factor.
 */
factor: FactorId, } | { "part": "cell", 
/**
 * The factor.
 */
factor: FactorId, 
/**
 * The approach.
 */
approach: ApproachId, } | { "part": "rule", 
/**
 * The rule.
 */
rule: RuleId, };

export type AnswerSheet = { 
/**
 * The answers.
 */
sheet: Sheet, };

export type AppView = { 
/**
 * Language of screens and documents.
 */
language: Language, 
/**
 * Look of the screens.
 */
theme: Theme, 
/**
 * Paper that documents are laid out for.
 */
paper: PaperSize, 
/**
 * Folder of the workspace.
 */
folder: string, 
/**
 * Whether that folder holds a workspace.
 */
exists: boolean, 
/**
 * Whether it is open.
 */
unlocked: boolean, 
/**
 * Why it was locked, when it was open before.
 */
locked_because: LockReason | null, 
/**
 * Whether a forgotten passphrase can be got over; known once it is open.
 */
recovery: Recovery | null, 
/**
 * Folder into which documents are saved.
 */
documents_folder: string, 
/**
 * The application's version.
 */
version: string, };

export type ApproachId = "ST" | "MV" | "EV" | "AT" | "WC" | "LS" | "TW" | "CP" | "V1" | "VG" | "PA" | "HD" | "GP";

export type AssessmentEdit = { 
/**
 * The mentorship.
 */
mentorship: MentorshipId, 
/**
 * The changes.
 */
patch: SheetPatch, };

export type AssessmentRef = { 
/**
 * The mentorship.
 */
mentorship: MentorshipId, };

export type AssessmentView = { 
/**
 * The answers.
 */
sheet: Sheet, 
/**
 * What follows.
 */
result: Recommendation, };

export type Audience = "public" | "partners" | "internal";

export type BackupRef = { 
/**
 * Its name.
 */
name: string, };

export type BackupView = { 
/**
 * Its name.
 */
name: string, 
/**
 * When it was made, UTC, RFC 3339.
 */
at: string, 
/**
 * Its size.
 */
bytes: number, };

export type BackupsView = { 
/**
 * Newest first.
 */
copies: Array<BackupView>, 
/**
 * Why the last one could not be made, if it could not.
 */
trouble: string | null, };

export type Band = "strong" | "possible" | "weak" | "not_advised" | "ruled_out";

export type BinRef = { 
/**
 * Its number.
 */
operation: number, };

export type BinView = { 
/**
 * Its number.
 */
operation: number, 
/**
 * What was deleted.
 */
what: string, 
/**
 * When, UTC, RFC 3339.
 */
at: string, };

export type Change = { 
/**
 * The factor.
 */
factor: FactorId, 
/**
 * The answer as it is; none for *don't know*.
 */
from: Level | null, 
/**
 * The answer as it would be.
 */
to: Level, } | { 
/**
 * The gate.
 */
gate: GateId, 
/**
 * The answer as it would be.
 */
to: boolean, };

export type Community = "sex_workers" | "men_who_have_sex_with_men" | "transgender_people" | "people_who_inject_drugs" | "people_living_with_hiv" | "other";

export type CopyView = { 
/**
 * Its folder.
 */
folder: string, };

export type Decision = { 
/**
 * Its identifier.
 */
id: DecisionId, 
/**
 * The mentorship.
 */
mentorship: MentorshipId, 
/**
 * The answers on that day.
 */
sheet: Sheet, 
/**
 * The catalogue's version on that day.
 */
catalogue_version: string, 
/**
 * The joint leads on that day.
 */
leads: Array<ApproachId>, 
/**
 * The approach chosen.
 */
chosen: ApproachId, 
/**
 * Why, where it is not the recommended one or anything is to be remembered.
 */
reason: string, 
/**
 * The day, `YYYY-MM-DD`.
 */
decided_on: string, };

export type DecisionId = string;

export type DecisionMake = { 
/**
 * The mentorship.
 */
mentorship: MentorshipId, 
/**
 * The approach chosen.
 */
chosen: ApproachId, 
/**
 * Why; needed where it is not a joint lead or too few questions are answered.
 */
reason: string, };

export type DecisionRef = { 
/**
 * The mentorship.
 */
mentorship: MentorshipId, };

export type DocumentEntry = { 
/**
 * Which.
 */
kind: Kind, 
/**
 * The part of the work that it belongs to.
 */
part: Part, 
/**
 * What it is about; none for a blank form.
 */
subject: SubjectId | null, 
/**
 * The subject's name.
 */
about: string, 
/**
 * Whether its record exists yet; else only the blank form can be printed.
 */
ready: boolean, };

export type DocumentRequest = { 
/**
 * Which.
 */
kind: Kind, 
/**
 * What it is about; left out for a blank form.
 */
subject?: SubjectId, 
/**
 * For whom; the safest if left out.
 */
audience?: Audience, 
/**
 * The paper; the preferred one if left out.
 */
paper?: PaperSize, 
/**
 * The language; the screen's if left out.
 */
language?: Language, 
/**
 * Larger letters.
 */
large_print?: boolean, };

export type DocumentSave = { 
/**
 * The document.
 */
document: DocumentRequest, 
/**
 * The file, as chosen by the user; if left out, a new file in the folder for documents.
 */
path?: string, };

export type DocumentsOf = { 
/**
 * The subject; the blank forms if left out.
 */
subject?: SubjectId, };

export type Done = { 
/**
 * The operation.
 */
what: string | null, };

export type Doubt = { 
/**
 * The lowest score that the unknown answers can lead to.
 */
low: number, 
/**
 * The highest score that they can lead to.
 */
high: number, 
/**
 * No completion gives it a better rank by score than this, 1 the best; none when it is ruled out for certain.
 */
best_rank: number | null, 
/**
 * No completion in which it is possible gives it a worse rank than this.
 */
worst_rank: number | null, 
/**
 * Whether some unknown answer could still rule it out.
 */
may_be_ruled_out: boolean, };

export type DraftKeep = { 
/**
 * Which field of which form.
 */
place: string, 
/**
 * Its text; nothing to forget it.
 */
content: string | null, };

export type DraftView = { 
/**
 * Which field of which form.
 */
place: string, 
/**
 * Its text.
 */
content: string, };

export type Entry = { 
/**
 * Its folder; the preferred one if left out.
 */
folder?: string, 
/**
 * The passphrase.
 */
passphrase: string, };

export type Excluded = { 
/**
 * The companion.
 */
approach: ApproachId, 
/**
 * What rules it out.
 */
by: Array<RuledOutBy>, };

export type FactorGroup = "result" | "time" | "means" | "people" | "link" | "safety";

export type FactorId = "horizon" | "urgency" | "mentor_time" | "mentee_time" | "money" | "complexity" | "hands_on" | "goal" | "mentee_cap" | "mentor_exp" | "showable" | "n_mentees" | "trust" | "distance" | "connectivity" | "language" | "safe_home" | "safe_travel" | "safe_digital";

export type Failure = { 
/**
 * The code to branch on.
 */
code: string, 
/**
 * The sentence, in the user's language.
 */
message: string, 
/**
 * The field at fault, where there is one.
 */
field: string | null, };

export type Folder = { 
/**
 * Its path.
 */
folder: string, };

export type FolderView = { 
/**
 * Whether it already holds a workspace.
 */
exists: boolean, 
/**
 * Why it cannot be used, if it cannot.
 */
problem: string | null, };

export type GateId = "travel_closed" | "visitors_unwanted" | "client_cases" | "no_agreement" | "open_complaint" | "licence_missing";

export type Holder = { 
/**
 * Names the slot.
 */
id: string, 
/**
 * Who holds it; empty if that was never said.
 */
name: string, 
/**
 * The day on which the passphrase was set or the parts were made, YYYY-MM-DD.
 */
made: string, 
/**
 * For recovery parts: how many it takes and how many there are.
 */
parts: [number, number] | null, 
/**
 * Whether the workspace was opened with it.
 */
here: boolean, };

export type KeyAdd = { 
/**
 * A passphrase that opens the workspace now.
 */
present: string, 
/**
 * Who will hold the new one.
 */
name: string, 
/**
 * The new one.
 */
passphrase: string, };

export type KeyChange = { 
/**
 * A passphrase that opens the workspace now.
 */
present: string, 
/**
 * The slot.
 */
id: string, 
/**
 * The new one.
 */
passphrase: string, };

export type KeyRename = { 
/**
 * The slot.
 */
id: string, 
/**
 * The name.
 */
name: string, };

export type KeyRevoke = { 
/**
 * A passphrase that opens the workspace now.
 */
present: string, 
/**
 * The slot.
 */
id: string, };

export type KeysView = { 
/**
 * Everybody, in the order in which they came.
 */
holders: Array<Holder>, 
/**
 * Whether a forgotten passphrase can be got over.
 */
recovery: Recovery, };

export type Kind = "decision" | "plan" | "pack" | "agenda" | "session-log" | "actions";

export type Language = "en" | "fr";

export type Leg = { 
/**
 * The phase.
 */
phase: Phase, 
/**
 * The approach.
 */
approach: ApproachId, 
/**
 * Whether the leg has its own text, `path-<lead>-<phase>`.
 */
own_words: boolean, 
/**
 * The first week, counted from 1.
 */
start_week: number, 
/**
 * How many weeks it lasts.
 */
weeks: number, 
/**
 * Preferred companions that are ruled out.
 */
passed_over: Array<ApproachId>, 
/**
 * Rules that hold back approval until the safety plan is signed.
 */
blocked_by: Array<RuleId>, 
/**
 * Rules under which it must happen wholly online.
 */
online_only_by: Array<RuleId>, };

export type Level = number;

export type Lock = { 
/**
 * Why; the person's wish if left out.
 */
because?: LockReason, };

export type LockReason = "asked" | "idle" | "sleep" | "screen";

export type Look = { 
/**
 * Each kind of record, by table name: how many in the copy, how many now.
 */
counts: Array<[string, number, number]>, 
/**
 * Changes made since the copy.
 */
changes_since: number, 
/**
 * The last change in the copy, UTC, RFC 3339.
 */
last_change: string | null, };

export type Mentorship = { 
/**
 * Its identifier.
 */
id: MentorshipId, 
/**
 * The organisation that shares.
 */
mentor: OrganisationId, 
/**
 * The organisation that learns.
 */
mentee: OrganisationId, 
/**
 * Code name of the mentor.
 */
mentor_name: string, 
/**
 * Code name of the mentee.
 */
mentee_name: string, 
/**
 * What it is about.
 */
topic: Topic, 
/**
 * The topic in the user's own words.
 */
topic_note: string, 
/**
 * First day, `YYYY-MM-DD`.
 */
starts_on: string | null, 
/**
 * Last day, `YYYY-MM-DD`.
 */
ends_on: string | null, 
/**
 * How far it has come.
 */
stage: Stage, };

export type MentorshipEdit = { 
/**
 * Which.
 */
id: MentorshipId, 
/**
 * The fields to change.
 */
patch: MentorshipPatch, };

export type MentorshipId = string;

export type MentorshipPatch = { 
/**
 * The mentor.
 */
mentor?: OrganisationId, 
/**
 * The mentee.
 */
mentee?: OrganisationId, 
/**
 * The topic.
 */
topic?: Topic, 
/**
 * The topic in own words.
 */
topic_note?: string, 
/**
 * First day, in any usual form; empty clears it.
 */
starts_on?: string, 
/**
 * Last day, in any usual form; empty clears it.
 */
ends_on?: string, };

export type MentorshipRef = { 
/**
 * Which.
 */
id: MentorshipId, };

export type Nothing = Record<symbol, never>;

export type Objective = { 
/**
 * Its identifier.
 */
id: ObjectiveId, 
/**
 * Who will be able to do what, by when.
 */
statement: string, 
/**
 * By what both sides will see it.
 */
success_sign: string, 
/**
 * What is done, in order.
 */
activities: Array<Activity>, };

export type ObjectiveAdd = { 
/**
 * The mentorship whose plan it is.
 */
mentorship: MentorshipId, 
/**
 * Part of the request.
 */
plan: PlanId, };

export type ObjectiveEdit = { 
/**
 * The mentorship whose plan it is.
 */
mentorship: MentorshipId, 
/**
 * Part of the request.
 */
id: ObjectiveId, 
/**
 * Part of the request.
 */
patch: ObjectivePatch, };

export type ObjectiveId = string;

export type ObjectiveMove = { 
/**
 * The mentorship whose plan it is.
 */
mentorship: MentorshipId, 
/**
 * Part of the request.
 */
id: ObjectiveId, 
/**
 * Part of the request.
 */
by: number, };

export type ObjectivePatch = { 
/**
 * New statement.
 */
statement?: string, 
/**
 * New sign of success.
 */
success_sign?: string, };

export type ObjectiveRef = { 
/**
 * The mentorship whose plan it is.
 */
mentorship: MentorshipId, 
/**
 * Part of the request.
 */
id: ObjectiveId, };

export type Organisation = { 
/**
 * Its identifier.
 */
id: OrganisationId, 
/**
 * The name used everywhere in place of the real one; unique in a workspace.
 */
code_name: string, 
/**
 * The real name: sealed, never printed.
 */
public_name: string, 
/**
 * Which communities lead it.
 */
led_by: Array<Community>, 
/**
 * Where it works, as coarse as is safe.
 */
region: string, 
/**
 * Working languages.
 */
languages: string, 
/**
 * What it can offer to others.
 */
strengths: string, 
/**
 * What it wants to learn.
 */
wants: string, };

export type OrganisationEdit = { 
/**
 * Which.
 */
id: OrganisationId, 
/**
 * The fields to change.
 */
patch: OrganisationPatch, };

export type OrganisationId = string;

export type OrganisationPatch = { 
/**
 * New code name; must not be empty.
 */
code_name?: string, 
/**
 * New public name.
 */
public_name?: string, 
/**
 * New communities.
 */
led_by?: Array<Community>, 
/**
 * New region.
 */
region?: string, 
/**
 * New languages.
 */
languages?: string, 
/**
 * New strengths.
 */
strengths?: string, 
/**
 * New wants.
 */
wants?: string, };

export type OrganisationRef = { 
/**
 * Which.
 */
id: OrganisationId, };

export type PaperSize = "a4" | "letter";

export type Part = "prepare" | "plan" | "meet" | "review" | "safety";

export type Passphrase = { 
/**
 * The passphrase.
 */
passphrase: string, };

export type Path = { 
/**
 * The approach that leads.
 */
lead: ApproachId, 
/**
 * Whether a sequence is proposed; else the lead stands alone.
 */
blended: boolean, 
/**
 * The weeks that the answer about time leaves; none when it is unknown.
 */
weeks_available: number | null, 
/**
 * The legs in the order of time; a phase without a possible companion has none.
 */
legs: Array<Leg>, 
/**
 * What the plan must make up for.
 */
warnings: Array<PathWarning>, };

export type PathWarning = { "kind": "no_apply_leg", 
/**
 * The companions that would have, and what rules them out.
 */
ruled_out: Array<Excluded>, 
/**
 * The best-scoring approach that carries this phase in other paths and is possible; none when there is none.
 */
instead: ApproachId | null, } | { "kind": "no_companion", 
/**
 * The phase.
 */
phase: Phase, 
/**
 * Its companions, and what rules them out.
 */
ruled_out: Array<Excluded>, } | { "kind": "too_short", 
/**
 * The fewest weeks for the whole sequence.
 */
needed: number, 
/**
 * The weeks there are.
 */
available: number, 
/**
 * Phases that were left out.
 */
dropped: Array<Phase>, } | { "kind": "horizon_unknown" };

export type Phase = "prepare" | "immerse" | "apply" | "sustain";

export type Plan = { 
/**
 * Its identifier.
 */
id: PlanId, 
/**
 * The mentorship that it plans.
 */
mentorship: MentorshipId, 
/**
 * The decision from which it was drafted.
 */
decision: DecisionId, 
/**
 * What the mentorship is for, in a sentence that both sides accept.
 */
purpose: string, 
/**
 * What is available: people, money, places, materials.
 */
resources: string, 
/**
 * How knowledge stays when people leave.
 */
knowledge: string, 
/**
 * When both sides review the plan, `YYYY-MM-DD`.
 */
review_on: string | null, 
/**
 * How both sides will know that the mentee can go on alone.
 */
graduation: string, 
/**
 * What the mentee will be able to do, in order.
 */
objectives: Array<Objective>, };

export type PlanEdit = { 
/**
 * The mentorship whose plan it is.
 */
mentorship: MentorshipId, 
/**
 * Part of the request.
 */
patch: PlanPatch, };

export type PlanId = string;

export type PlanPatch = { 
/**
 * New purpose.
 */
purpose?: string, 
/**
 * New resources.
 */
resources?: string, 
/**
 * New way of keeping knowledge.
 */
knowledge?: string, 
/**
 * New review date, in any usual form; empty clears it.
 */
review_on?: string, 
/**
 * New sign of graduation.
 */
graduation?: string, };

export type PlanRef = { 
/**
 * The mentorship.
 */
mentorship: MentorshipId, };

export type PreferencesPatch = { 
/**
 * New language.
 */
language?: Language, 
/**
 * New look.
 */
theme?: Theme, 
/**
 * New paper.
 */
paper?: PaperSize, 
/**
 * New workspace folder; the open workspace is locked first.
 */
folder?: string, 
/**
 * New folder for documents.
 */
documents_folder?: string, };

export type Preview = { 
/**
 * The PDF file, in base64.
 */
pdf: string, 
/**
 * How many pages.
 */
pages: number, 
/**
 * Filled fields that this audience does not see.
 */
hidden: Array<string>, 
/**
 * Letters that no font on this computer has.
 */
missing: Array<string>, 
/**
 * A neutral name for the file.
 */
file_name: string, 
/**
 * Whether it can be printed blank too.
 */
has_blank: boolean, };

export type Proposal = { 
/**
 * The words.
 */
passphrase: string, };

export type Question = { 
/**
 * Which.
 */
factor: FactorId, 
/**
 * How many answers it offers, counted from 1.
 */
levels: number, };

export type QuestionGroup = { 
/**
 * Which group, `factor-group-…` in Fluent.
 */
group: FactorGroup, 
/**
 * Its questions in order.
 */
factors: Array<Question>, };

export type Questions = { 
/**
 * Version of the catalogue.
 */
version: string, 
/**
 * The questions, grouped.
 */
groups: Array<QuestionGroup>, 
/**
 * The yes/no questions.
 */
gates: Array<GateId>, };

export type Ranked = { 
/**
 * The approach.
 */
approach: ApproachId, 
/**
 * Σ(weight × score) ÷ Σ(2 × weight) over answered factors, −1 to 1.
 */
score: number, 
/**
 * The score in words.
 */
band: Band, 
/**
 * Whether it is within 0.05 of the best score of those not ruled out.
 */
joint_lead: boolean, 
/**
 * Rules and answers that rule it out; empty when it is possible.
 */
ruled_out_by: Array<RuledOutBy>, 
/**
 * Rules that hold back approval of a plan with it until the safety plan is signed.
 */
blocked_by: Array<RuleId>, 
/**
 * Rules under which it is possible only if everything happens online.
 */
online_only_by: Array<RuleId>, 
/**
 * The three largest reasons for it.
 */
for: Array<Reason>, 
/**
 * The three largest reasons against it.
 */
against: Array<Reason>, 
/**
 * Rank of how much it exposes people, 1 the lowest.
 */
exposure: number, 
/**
 * Rank of what it costs, 1 the lowest.
 */
cost: number, 
/**
 * Where it could stand once the unknown answers are known.
 */
doubt: Doubt, 
/**
 * How often it leads under other plausible weights and answers; none until draws were made.
 */
robustness: Robustness | null, };

export type Reason = { 
/**
 * The factor.
 */
factor: FactorId, 
/**
 * The answer.
 */
level: Level, 
/**
 * −2 to 2.
 */
score: number, 
/**
 * What it adds to the approach's score, −1 to 1; the contributions of all answers add up to the score.
 */
contribution: number, };

export type Recommendation = { 
/**
 * The version of the catalogue behind it, which a decision keeps.
 */
catalogue_version: string, 
/**
 * Answered weight ÷ total weight, 0 to 1.
 */
confidence: number, 
/**
 * Below a confidence of 0.6: the unanswered questions, the most useful first. Ask these instead of recommending.
 */
ask_more: Array<WorthAsking> | null, 
/**
 * The approaches within 0.05 of the top, the least exposing first; empty when stopped or nothing is answered.
 */
leads: Array<ApproachId>, 
/**
 * All thirteen, leads first and those ruled out last.
 */
ranking: Array<Ranked>, 
/**
 * The first lead in a sequence; none while more answers are needed or nothing leads.
 */
path: Path | null, 
/**
 * What would change the lead, nearest first; none until it was asked for.
 */
flips: Array<Reversal> | null, 
/**
 * Why no mentoring at all may go on for now.
 */
stop: Stop | null, 
/**
 * The workspace's amendments that took part in it; empty when it is the published catalogue's result.
 */
amendments_counted: Array<AmendmentKey>, 
/**
 * The number of draws behind `robustness`, when there is one.
 */
samples: number | null, };

export type Recover = { 
/**
 * The folder; the preferred one if left out.
 */
folder?: string, 
/**
 * Each part as it was typed.
 */
parts: Array<string>, 
/**
 * The passphrase from now on.
 */
passphrase: string, };

export type Recovery = "made" | "declined" | "open";

export type RecoveryBegin = { 
/**
 * A passphrase that opens the workspace now.
 */
present: string, 
/**
 * How many parts it takes.
 */
needed: number, 
/**
 * How many there are.
 */
of: number, };

export type RecoveryConfirm = { 
/**
 * Each as it was typed.
 */
parts: Array<string>, };

export type RecoveryParts = { 
/**
 * The words of each part.
 */
parts: Array<Array<string>>, 
/**
 * How many of them open the workspace.
 */
needed: number, };

export type Reversal = { 
/**
 * What would have to change.
 */
changes: Array<Change>, 
/**
 * How far that is: steps between levels; a gate, another kind of result or a first answer is one step.
 */
steps: number, 
/**
 * Which approach would come first; none when a stop rule would hold.
 */
lead: ApproachId | null, };

export type Robustness = { 
/**
 * The share of draws, 0 to 1, in which it has the highest score; the least exposing one in a tie.
 */
first: number, 
/**
 * Its mean rank by score, 1 the best; a draw that rules it out counts as rank 13.
 */
mean_rank: number, };

export type RuleId = "HC1" | "HC2" | "HC3" | "HC4" | "HC5" | "HC6" | "HC7" | "HC8" | "HC9" | "HC10" | "HC11" | "HC12";

export type RuledOutBy = { "rule": RuleId } | { "cell": { 
/**
 * The factor.
 */
factor: FactorId, 
/**
 * The answer.
 */
level: Level, } };

export type Saved = { 
/**
 * Where it is.
 */
path: string, };

export type Sheet = { 
/**
 * By question the level from 1, or 0 for "don't know".
 */
levels: { [key in FactorId]?: number }, 
/**
 * The yes/no questions answered yes.
 */
gates: Array<GateId>, };

export type SheetPatch = { 
/**
 * New answers; `null` takes an answer back.
 */
levels: Partial<Record<FactorId, number | null>>, 
/**
 * Yes or no by gate.
 */
gates: Partial<Record<GateId, boolean>>, };

export type Stage = "started" | "decided" | "planned";

export type Stop = { 
/**
 * The stop rules that hold; the words are the texts `rule-<id>-why`.
 */
rules: Array<RuleId>, };

export type Strength = { 
/**
 * 0 (guessed at once) to 4 (beyond reach).
 */
score: number, 
/**
 * Whether a workspace may be made with it.
 */
enough: boolean, };

export type Subject = "workspace" | "mentorship" | "organisation";

export type SubjectEntry = { 
/**
 * What it is.
 */
subject: Subject, 
/**
 * Which one.
 */
id: SubjectId, 
/**
 * Its name: who mentors whom, or the organisation's code name.
 */
name: string, };

export type SubjectId = string;

export type Theme = "system" | "light" | "dark";

export type Topic = "community_mobilisation" | "peer_navigation" | "clinical_services" | "drop_in_centre" | "project_management" | "other";

export type UndoView = { 
/**
 * What undo would take back.
 */
undo: string | null, 
/**
 * What redo would do again.
 */
redo: string | null, };

export type WorthAsking = { 
/**
 * The factor.
 */
factor: FactorId, 
/**
 * How many of its levels would put another approach first.
 */
levels_that_change_lead: number, 
/**
 * How far its answer can move the scores, summed over the approaches still possible, in weights × points.
 */
swing: number, };

export const appStatus = (): Promise<AppView> => call("appStatus", {});
export const preferencesEdit = (request: PreferencesPatch): Promise<AppView> => call("preferencesEdit", request);
export const passphraseStrength = (request: Passphrase): Promise<Strength> => call("passphraseStrength", request);
export const folderCheck = (request: Folder): Promise<FolderView> => call("folderCheck", request);
export const workspaceCreate = (request: Entry): Promise<AppView> => call("workspaceCreate", request);
export const workspaceOpen = (request: Entry): Promise<AppView> => call("workspaceOpen", request);
export const workspaceLock = (request: Lock): Promise<AppView> => call("workspaceLock", request);
export const workspaceSample = (): Promise<Nothing> => call("workspaceSample", {});
export const keyList = (): Promise<KeysView> => call("keyList", {});
export const keyAdd = (request: KeyAdd): Promise<KeysView> => call("keyAdd", request);
export const keyChange = (request: KeyChange): Promise<KeysView> => call("keyChange", request);
export const keyRename = (request: KeyRename): Promise<KeysView> => call("keyRename", request);
export const keyRevoke = (request: KeyRevoke): Promise<KeysView> => call("keyRevoke", request);
export const passphrasePropose = (): Promise<Proposal> => call("passphrasePropose", {});
export const recoveryBegin = (request: RecoveryBegin): Promise<RecoveryParts> => call("recoveryBegin", request);
export const recoveryConfirm = (request: RecoveryConfirm): Promise<KeysView> => call("recoveryConfirm", request);
export const recoveryDecline = (): Promise<KeysView> => call("recoveryDecline", {});
export const workspaceRecover = (request: Recover): Promise<AppView> => call("workspaceRecover", request);
export const backupList = (): Promise<BackupsView> => call("backupList", {});
export const backupMake = (): Promise<BackupsView> => call("backupMake", {});
export const backupLook = (request: BackupRef): Promise<Look> => call("backupLook", request);
export const backupRestore = (request: BackupRef): Promise<Nothing> => call("backupRestore", request);
export const rescueList = (): Promise<BackupsView> => call("rescueList", {});
export const rescueRestore = (request: BackupRef): Promise<AppView> => call("rescueRestore", request);
export const workspaceCopy = (request: Folder): Promise<CopyView> => call("workspaceCopy", request);
export const workspaceCheck = (): Promise<Nothing> => call("workspaceCheck", {});
export const draftKeep = (request: DraftKeep): Promise<Nothing> => call("draftKeep", request);
export const draftList = (): Promise<Array<DraftView>> => call("draftList", {});
export const undo = (): Promise<Done> => call("undo", {});
export const redo = (): Promise<Done> => call("redo", {});
export const undoStatus = (): Promise<UndoView> => call("undoStatus", {});
export const binList = (): Promise<Array<BinView>> => call("binList", {});
export const binRestore = (request: BinRef): Promise<Nothing> => call("binRestore", request);
export const organisationList = (): Promise<Array<Organisation>> => call("organisationList", {});
export const organisationGet = (request: OrganisationRef): Promise<Organisation> => call("organisationGet", request);
export const organisationAdd = (request: OrganisationPatch): Promise<Organisation> => call("organisationAdd", request);
export const organisationEdit = (request: OrganisationEdit): Promise<Organisation> => call("organisationEdit", request);
export const organisationDelete = (request: OrganisationRef): Promise<Nothing> => call("organisationDelete", request);
export const mentorshipList = (): Promise<Array<Mentorship>> => call("mentorshipList", {});
export const mentorshipGet = (request: MentorshipRef): Promise<Mentorship> => call("mentorshipGet", request);
export const mentorshipAdd = (request: MentorshipPatch): Promise<Mentorship> => call("mentorshipAdd", request);
export const mentorshipEdit = (request: MentorshipEdit): Promise<Mentorship> => call("mentorshipEdit", request);
export const mentorshipDelete = (request: MentorshipRef): Promise<Nothing> => call("mentorshipDelete", request);
export const questionList = (): Promise<Questions> => call("questionList", {});
export const assessmentGet = (request: AssessmentRef): Promise<AssessmentView> => call("assessmentGet", request);
export const assessmentEdit = (request: AssessmentEdit): Promise<AssessmentView> => call("assessmentEdit", request);
export const recommendTry = (request: AnswerSheet): Promise<AssessmentView> => call("recommendTry", request);
export const decisionGet = (request: DecisionRef): Promise<Decision | null> => call("decisionGet", request);
export const decisionMake = (request: DecisionMake): Promise<Decision> => call("decisionMake", request);
export const planGet = (request: PlanRef): Promise<Plan | null> => call("planGet", request);
export const planDraft = (request: PlanRef): Promise<Plan> => call("planDraft", request);
export const planEdit = (request: PlanEdit): Promise<Plan> => call("planEdit", request);
export const objectiveAdd = (request: ObjectiveAdd): Promise<Plan> => call("objectiveAdd", request);
export const objectiveEdit = (request: ObjectiveEdit): Promise<Plan> => call("objectiveEdit", request);
export const objectiveMove = (request: ObjectiveMove): Promise<Plan> => call("objectiveMove", request);
export const objectiveDelete = (request: ObjectiveRef): Promise<Plan> => call("objectiveDelete", request);
export const activityAdd = (request: ActivityAdd): Promise<Plan> => call("activityAdd", request);
export const activityEdit = (request: ActivityEdit): Promise<Plan> => call("activityEdit", request);
export const activityMove = (request: ActivityMove): Promise<Plan> => call("activityMove", request);
export const activityDelete = (request: ActivityRef): Promise<Plan> => call("activityDelete", request);
export const documentSubjects = (): Promise<Array<SubjectEntry>> => call("documentSubjects", {});
export const documentList = (request: DocumentsOf): Promise<Array<DocumentEntry>> => call("documentList", request);
export const documentPreview = (request: DocumentRequest): Promise<Preview> => call("documentPreview", request);
export const documentSave = (request: DocumentSave): Promise<Saved> => call("documentSave", request);
