// Generated from the table of commands by `cargo xtask types`; do not edit.

import { call } from "../host";

export type ActionAdd = { mentorship: MentorshipId, cells: Record<string, string>, };

export type ActionEdit = { id: RowId, 
/**
 * The cells to change.
 */
cells: Record<string, string>, };

export type ActionEntry = { id: RowId, mentorship: MentorshipId, 
/**
 * Code name of the mentor.
 */
mentor_name: string, 
/**
 * Code name of the mentee.
 */
mentee_name: string, cells: Record<string, string>, 
/**
 * Days since it was due, for an open one that is past its day.
 */
days_overdue: number | null, };

export type ActionFilter = "open" | "overdue" | "closed" | "all";

export type ActionPage = { 
/**
 * The rows of this page, first due first.
 */
rows: Array<ActionEntry>, 
/**
 * How many there are in all.
 */
total: number, };

export type ActionsOf = { 
/**
 * The mentorship; all of them if left out.
 */
mentorship?: MentorshipId, 
/**
 * Which of them; the open ones if left out.
 */
which?: ActionFilter, 
/**
 * How many rows to leave out before this page.
 */
offset?: number, };

export type Activity = { id: ActivityId, 
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
resources: string, 
/**
 * Who takes part, by role.
 */
participants: string, 
/**
 * Where, as coarse as is safe.
 */
place: string, };

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

export type ActivityPaste = { 
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
field: string, 
/**
 * Part of the request.
 */
cells: Array<Array<string>>, };

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
resources?: string, 
/**
 * New participants.
 */
participants?: string, 
/**
 * New place.
 */
place?: string, };

export type ActivityRef = { 
/**
 * The mentorship whose plan it is.
 */
mentorship: MentorshipId, 
/**
 * Part of the request.
 */
id: ActivityId, };

export type AgreementRef = { mentorship: MentorshipId, };

export type AgreementView = { 
/**
 * Whether there is one.
 */
begun: boolean, 
/**
 * The fields that both sides still have to fill in before they can sign.
 */
open: Array<string>, };

export type Amendment = { 
/**
 * Who changed it, as a role or a code.
 */
author: string, 
/**
 * Why.
 */
reason: string, } & ({ "part": "weight", 
/**
 * The factor.
 */
factor: FactorId, 
/**
 * 0.01 to 10 with at most two decimals.
 */
weight: number, } | { "part": "cell", 
/**
 * The factor.
 */
factor: FactorId, 
/**
 * The approach.
 */
approach: ApproachId, 
/**
 * One score for each level.
 */
scores: Array<Score>, } | { "part": "rule", 
/**
 * The rule.
 */
rule: RuleId, 
/**
 * The approaches.
 */
rules_out: Array<ApproachId>, } | { "part": "approach", 
/**
 * Its place, one of [`ApproachId::OWN`].
 */
approach: ApproachId, 
/**
 * The published approach it is a copy of.
 */
like: ApproachId, 
/**
 * What people call it, 1 to 80 characters.
 */
name: string, 
/**
 * What it is, in a sentence or two, 1 to 500 characters.
 */
about: string, });

export type AmendmentFile = { 
/**
 * Where it is.
 */
path: string, };

export type AmendmentId = string;

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
rule: RuleId, } | { "part": "approach", 
/**
 * Its place.
 */
approach: ApproachId, };

export type AmendmentRef = { id: AmendmentId, };

export type AmendmentSave = { 
/**
 * The file; if left out, a new file in the folder for documents.
 */
path?: string, };

export type AmendmentView = { id: AmendmentId, 
/**
 * What is changed, in words.
 */
what: string, 
/**
 * Who changed it.
 */
author: string, 
/**
 * Why.
 */
reason: string, 
/**
 * When.
 */
made_on: string, };

export type AmendmentsRead = { 
/**
 * How many.
 */
count: number, };

export type AnswerSheet = { 
/**
 * The answers.
 */
sheet: Sheet, };

export type Answers = { ratings: Array<Rating>, 
/**
 * What people wrote, question by question, in no order that says who.
 */
remarks: Array<[string, Array<string>]>, };

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
 * Whether it held one when it was last open here, and holds none now.
 */
missing: boolean, 
/**
 * Whether it is open.
 */
unlocked: boolean, 
/**
 * Whether it is open but its folder was removed, renamed or unplugged since.
 */
gone: boolean, 
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
 * Whether hints about words that wound are given.
 */
word_hints: boolean, 
/**
 * Whether the workspace is open for reading only, because its place takes no writes.
 */
read_only: boolean, 
/**
 * Why the open workspace should be somewhere else, if it should.
 */
folder_warning: string | null, 
/**
 * Why documents are not saved into their folder, if they are not.
 */
documents_warning: string | null, 
/**
 * Whether documents may be saved into folders that a service or a network copies away.
 */
synced_documents: boolean, 
/**
 * Minutes without use after which it locks.
 */
lock_after: number, 
/**
 * Whether other programs may take pictures of the window.
 */
screen_capture: boolean, 
/**
 * Whether the open workspace is the sample, which is thrown away when it closes.
 */
sample: boolean, 
/**
 * The application's version.
 */
version: string, };

export type ApproachId = "ST" | "MV" | "EV" | "AT" | "SE" | "WC" | "LS" | "TW" | "CP" | "V1" | "VG" | "PA" | "HD" | "GP" | "O1" | "O2" | "O3";

export type ApproachLook = { 
/**
 * The answers.
 */
sheet: Sheet, approach: ApproachId, };

export type ApproachView = { 
/**
 * What keeps it from leading.
 */
obstacles: Obstacles, 
/**
 * The same in words.
 */
keeps: SaidObstacles, 
/**
 * It in a sequence; none when it is ruled out.
 */
path: Path | null, 
/**
 * The same in words.
 */
said_path: SaidPath | null, };

export type Approval = { side: Side, 
/**
 * Yes, or a veto.
 */
verdict: ApprovalVerdict, 
/**
 * In which role.
 */
approved_role: string, 
/**
 * When, `YYYY-MM-DD`.
 */
decided_on: string, };

export type ApprovalDecide = { mentorship: MentorshipId, side: Side, 
/**
 * Yes, or no.
 */
verdict: ApprovalVerdict, 
/**
 * In which role; needed for a yes.
 */
role: string, };

export type ApprovalStatus = "waiting" | "vetoed" | "suspended" | "approved";

export type ApprovalVerdict = "approve" | "veto";

export type AssessmentEdit = { mentorship: MentorshipId, 
/**
 * Which of its sheets; the agreed one if left out.
 */
sheet?: SheetKind, 
/**
 * The changes.
 */
patch: SheetPatch, };

export type AssessmentRef = { mentorship: MentorshipId, 
/**
 * Which of its sheets; the agreed one if left out.
 */
sheet?: SheetKind, };

export type AssessmentView = { 
/**
 * The answers.
 */
sheet: Sheet, 
/**
 * What follows.
 */
result: Recommendation, 
/**
 * The same in words.
 */
said: Said, };

export type AtRisk = "unknown" | "mentor" | "mentee" | "both";

export type Attachment = { id: AttachmentId, 
/**
 * The file's name.
 */
name: string, 
/**
 * Its size in bytes.
 */
size: number, };

export type AttachmentAdd = { 
/**
 * Part of the request.
 */
resource: ResourceId, 
/**
 * Part of the request.
 */
path: string, };

export type AttachmentId = string;

export type AttachmentRef = { 
/**
 * Part of the request.
 */
id: AttachmentId, };

export type AttachmentSave = { 
/**
 * Part of the request.
 */
id: AttachmentId, 
/**
 * Part of the request.
 */
path: string, };

export type Audience = "public" | "partners" | "internal";

export type Axis = { 
/**
 * The lowest value drawn.
 */
min: number, 
/**
 * The highest value drawn.
 */
max: number, 
/**
 * The marks, in rising order.
 */
marks: Array<Mark>, };

export type BackupRef = { name: string, };

export type BackupView = { name: string, 
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

export type Band = "strong" | "possible" | "weak" | "not_advised" | "answer_first" | "ruled_out";

export type Bar = { 
/**
 * What is measured.
 */
label: string, 
/**
 * The measure; nothing drawn where absent.
 */
value: number | null, 
/**
 * The measure as written at the bar's end.
 */
shown: string, };

export type Behind = "sessions" | "actions" | "reviews";

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

export type BudgetView = { 
/**
 * Currency and sum, as written; amounts in different currencies are never added.
 */
totals: Array<[string, string]>, 
/**
 * Kinds of cost that are easily forgotten and are not there.
 */
missing: Array<string>, };

export type CalendarSave = { 
/**
 * Which days.
 */
span: DaySpan, 
/**
 * Whether code names stand in it.
 */
codes?: boolean, 
/**
 * The file, as chosen by the user; if left out, a new file in the folder for documents.
 */
path?: string, };

export type CareContact = { id: ContactId, 
/**
 * What it is good for.
 */
kind: ContactKind, 
/**
 * What it is called.
 */
name: string, 
/**
 * How to reach it: a number, a place, a way in.
 */
reach: string, 
/**
 * When.
 */
hours: string, 
/**
 * What only we need to know; never on the card.
 */
note: string, };

export type CareContactEdit = { 
/**
 * Part of the request.
 */
id: ContactId, 
/**
 * Part of the request.
 */
patch: CareContactPatch, };

export type CareContactPatch = { 
/**
 * New kind.
 */
kind?: ContactKind, 
/**
 * New name.
 */
name?: string, 
/**
 * New way to reach it.
 */
reach?: string, 
/**
 * New hours.
 */
hours?: string, 
/**
 * New note.
 */
note?: string, };

export type CareContactRef = { 
/**
 * Part of the request.
 */
id: ContactId, };

export type CatalogueView = { 
/**
 * The published version.
 */
version: string, 
/**
 * The changes, in the order in which they were made.
 */
amendments: Array<AmendmentView>, 
/**
 * Every factor with its weight and rows, as they count now.
 */
factors: Array<FactorView>, 
/**
 * The rules that rule approaches out and may be changed.
 */
rules: Array<RuleView>, 
/**
 * The published approaches, one of which an approach of the workspace's own is like.
 */
published: Array<ApproachId>, 
/**
 * The place for the next approach of the workspace's own; none when all are taken.
 */
free_place: ApproachId | null, };

export type CellsView = { approach: ApproachId, 
/**
 * One score for each level.
 */
scores: Array<Score>, };

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

export type ChangeView = { field: string, 
/**
 * What was there, empty if nothing; null where it cannot be said in a line or is sealed.
 */
before: string | null, 
/**
 * What is there since.
 */
after: string | null, };

export type Check = { 
/**
 * Which, `check-<step>-<point>` in Fluent.
 */
point: string, 
/**
 * Whether it is ticked.
 */
ticked: boolean, 
/**
 * Why it does not apply here; empty where it does.
 */
not_needed: string, };

export type CheckEdit = { mentorship: MentorshipId, step: StepId, point: string, 
/**
 * Whether it is ticked.
 */
ticked: boolean, 
/**
 * Why it does not apply; empty where it does.
 */
not_needed: string, };

export type ChoicesView = { 
/**
 * The domains of the self-assessment.
 */
domains: Array<string>, indicators: Array<IndicatorEntry>, 
/**
 * The risks to talk about.
 */
risks: Array<string>, };

export type CloseOut = { mentorship: MentorshipId, 
/**
 * What is deleted.
 */
deleted: Array<RecordCategory>, 
/**
 * What was returned to the other organisation.
 */
returned: Array<RecordCategory>, 
/**
 * Who does it, by role.
 */
role: string, };

export type CloseOutView = { 
/**
 * The kinds of record in the order of the wizard.
 */
kinds: Array<RecordCategory>, 
/**
 * What was done, if it was.
 */
note: DeletionNote | null, };

export type Code = { 
/**
 * As it stands in the document.
 */
code: string, 
/**
 * Whom it stands for; never in the document.
 */
name: string, };

export type Column = { heading: string, 
/**
 * The field that it goes into; left out, the column is not taken over.
 */
field: string | null, };

export type ComeIn = { 
/**
 * The folder; the preferred one if left out.
 */
folder?: string, 
/**
 * The code as it was typed.
 */
code: string, 
/**
 * The passphrase from now on.
 */
passphrase: string, };

export type Community = "sex_workers" | "men_who_have_sex_with_men" | "transgender_people" | "people_who_inject_drugs" | "people_living_with_hiv" | "other";

export type CompareRef = { mentorship: MentorshipId, 
/**
 * The one.
 */
left: SheetKind, 
/**
 * The other.
 */
right: SheetKind, };

export type CompareRow = { approach: ApproachId, 
/**
 * Under the one.
 */
left: Place, 
/**
 * Under the other.
 */
right: Place, };

export type CompareView = { 
/**
 * The one.
 */
left: Sheet, 
/**
 * The other.
 */
right: Sheet, 
/**
 * Questions with different answers.
 */
factors: Array<FactorId>, 
/**
 * Yes/no questions with different answers.
 */
gates: Array<GateId>, 
/**
 * Every approach under both, in the order of the left ranking.
 */
approaches: Array<CompareRow>, };

export type ConsentChoice = { id: RowId, 
/**
 * Of whom, by code or role.
 */
of: string, 
/**
 * Whether it is valid today.
 */
state: ConsentState, };

export type ConsentRef = { mentorship: MentorshipId, id: RowId, };

export type ConsentState = "valid" | "expired" | "withdrawn";

export type ConsentView = { 
/**
 * Its cells.
 */
consent: FormRow, 
/**
 * Whether it may be used today.
 */
state: ConsentState, 
/**
 * Where it was used: documents that left, noted by themselves, and what was typed by hand.
 */
uses: Array<FormRow>, 
/**
 * Titles of the stories that rest on it.
 */
stories: Array<string>, };

export type ConsentsRef = { mentorship: MentorshipId, };

export type ContactId = string;

export type ContactKind = "emergency" | "helpline" | "clinic" | "lawyer" | "fund" | "shelter" | "other";

export type CopyAdd = { mentorship: MentorshipId, 
/**
 * The answers to copy.
 */
from: SheetKind, 
/**
 * What is tried out.
 */
name: string, };

export type CopyEntry = { id: SheetId, 
/**
 * What is tried out in it.
 */
name: string, };

export type CopyRef = { id: SheetId, };

export type CopyRename = { id: SheetId, name: string, };

export type CopyView = { folder: string, };

export type Currency = string;

export type DaySpan = { 
/**
 * The first day, `YYYY-MM-DD`.
 */
from: string, 
/**
 * The last day, `YYYY-MM-DD`.
 */
until: string, };

export type Decision = { id: DecisionId, mentorship: MentorshipId, 
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
decided_on: string, 
/**
 * The whole result of that day.
 */
result: Recommendation, 
/**
 * The workspace's changes to the catalogue on that day.
 */
amendments: Array<Amendment>, };

export type DecisionId = string;

export type DecisionMake = { mentorship: MentorshipId, 
/**
 * The approach chosen.
 */
chosen: ApproachId, 
/**
 * Why; needed where it is not a joint lead or too few questions are answered.
 */
reason: string, };

export type DecisionRef = { mentorship: MentorshipId, };

export type DeletionNote = { 
/**
 * What was deleted.
 */
deleted: Array<RecordCategory>, 
/**
 * What was returned to the other organisation.
 */
returned: Array<RecordCategory>, 
/**
 * Who did it, by role.
 */
closed_role: string, 
/**
 * When, `YYYY-MM-DD`.
 */
closed_on: string, 
/**
 * How many records went.
 */
row_count: number, };

export type Difference = { 
/**
 * The factor.
 */
factor: FactorId, 
/**
 * The answer.
 */
level: Level, 
/**
 * What the answer says of the approach, −2 to 2.
 */
own: number, 
/**
 * What it says of the lead.
 */
lead: number, 
/**
 * How much of the distance between the two scores it makes.
 */
difference: number, };

export type DocumentEntry = { kind: Kind, 
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

export type DocumentRequest = { kind: Kind, 
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
large_print?: boolean, 
/**
 * How pages are laid on sheets.
 */
sheets?: Sheets, 
/**
 * How many numbered copies; one without a number if left out.
 */
copies?: number, 
/**
 * The day after which it is to be destroyed, in any usual form; empty for none.
 */
destroy_after?: string, 
/**
 * By which this work can be stopped: later requests have higher numbers, such as the time in milliseconds.
 */
ticket?: number, };

export type DocumentSave = { document: DocumentRequest, 
/**
 * The format; PDF if left out.
 */
format?: Format, 
/**
 * The file, as chosen by the user; if left out, a new file in the folder for documents.
 */
path?: string, };

export type DocumentsOf = { 
/**
 * The subject; the blank forms if left out.
 */
subject?: SubjectId, };

export type DomainChange = { 
/**
 * The domain, `domain-…` in Fluent.
 */
domain: string, 
/**
 * Its level in the first round.
 */
before: number | null, 
/**
 * Its level in the last round, once there are two.
 */
after: number | null, 
/**
 * The level aimed at.
 */
target: number | null, 
/**
 * Whether it was a priority in any round.
 */
priority: boolean, };

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
content: string | null, 
/**
 * Whether it belongs to a sealed form: it is then kept in the sealed store, and refused while that is closed.
 */
sealed?: boolean, };

export type DraftView = { 
/**
 * Which field of which form.
 */
place: string, 
/**
 * Its text.
 */
content: string, };

export type DueCount = { mentorship: MentorshipId, 
/**
 * Code name of the mentor.
 */
mentor_name: string, 
/**
 * Code name of the mentee.
 */
mentee_name: string, 
/**
 * How many.
 */
count: number, };

export type DueItem = { 
/**
 * What kind of thing.
 */
kind: DueKind, mentorship: MentorshipId, 
/**
 * Code name of the mentor.
 */
mentor_name: string, 
/**
 * Code name of the mentee.
 */
mentee_name: string, 
/**
 * The record, for the way to it.
 */
id: string, 
/**
 * The day, `YYYY-MM-DD`.
 */
on: string, 
/**
 * What it is, in the words of its people, or the key of a step.
 */
what: string, 
/**
 * Who does it, by role.
 */
who: string, 
/**
 * Days since that day, where it has passed.
 */
days_late: number | null, };

export type DueKind = "action" | "session" | "session_to_log" | "review" | "step" | "activity" | "mentorship";

export type Dumbbell = { 
/**
 * What is measured.
 */
label: string, 
/**
 * Before (a hollow ring).
 */
before: number | null, 
/**
 * After (a full dot).
 */
after: number | null, 
/**
 * Both figures as written at the row's end.
 */
shown: string, };

export type DumpLoad = { 
/**
 * The folder of the new workspace; the preferred one if left out.
 */
folder?: string, 
/**
 * The file.
 */
path: string, 
/**
 * The passphrase of the new workspace.
 */
passphrase: string, 
/**
 * By which the work can be stopped.
 */
ticket?: number, };

export type DumpSave = { 
/**
 * A passphrase that opens the workspace now: an open window is not enough to carry everything away.
 */
present: string, 
/**
 * The file, as chosen by the user: everything in it is readable, so nobody else chooses its place.
 */
path: string, 
/**
 * By which the work can be stopped.
 */
ticket?: number, };

export type EncounterAdd = { mentorship: MentorshipId, 
/**
 * Whether it is to be logged: it counts once its state says that it was held. Else it is planned.
 */
held: boolean, };

export type EncounterEntry = { id: RowId, mentorship: MentorshipId, 
/**
 * Code name of the mentor.
 */
mentor_name: string, 
/**
 * Code name of the mentee.
 */
mentee_name: string, 
/**
 * The day, `YYYY-MM-DD`; empty while it is not agreed.
 */
on: string, 
/**
 * How both sides meet.
 */
form: string, 
/**
 * Planned, held or cancelled.
 */
state: string, 
/**
 * How long, in minutes; empty where nobody said.
 */
minutes: string, 
/**
 * What it was about: topics, else the aim.
 */
about: string, 
/**
 * The concern that was raised, if any.
 */
concern: string, 
/**
 * When the concern was settled; empty while it is open.
 */
settled_on: string, };

export type EncounterPage = { 
/**
 * The rows of this page, newest first.
 */
rows: Array<EncounterEntry>, 
/**
 * How many there are in all.
 */
total: number, };

export type EncounterRef = { id: RowId, };

export type EncounterView = { mentorship: MentorshipId, 
/**
 * Its cells.
 */
encounter: FormRow, 
/**
 * The blocks of its agenda.
 */
blocks: Array<FormRow>, 
/**
 * Actions that were agreed in it.
 */
agreed: Array<ActionEntry>, 
/**
 * Actions of earlier meetings that are still open: they come onto this agenda by themselves.
 */
carried: Array<ActionEntry>, };

export type EncountersOf = { 
/**
 * The mentorship; all of them if left out.
 */
mentorship?: MentorshipId, 
/**
 * How many rows to leave out before this page.
 */
offset?: number, };

export type Entry = { 
/**
 * Its folder; the preferred one if left out.
 */
folder?: string, passphrase: string, };

export type Estimate = { 
/**
 * The approach.
 */
approach: ApproachId, 
/**
 * Its lines: journeys, reserve, the approach's own, mentee time, wellbeing.
 */
lines: Array<EstimateLine>, 
/**
 * The total of the priced lines in each currency, in the order of the currencies' names.
 */
totals: Array<Money>, 
/**
 * Lines above zero that have no price yet: the totals are too low by them.
 */
unpriced: Array<PriceItem>, 
/**
 * Everything in the wished currency; none when none is wished or a rate is missing.
 */
total: EstimateTotal | null, 
/**
 * Currencies that no rate turns into the wished one.
 */
missing_rates: Array<Currency>, 
/**
 * Against the money there is.
 */
check: MoneyCheck, };

export type EstimateEdit = { mentorship: MentorshipId, approach: ApproachId, 
/**
 * The changes.
 */
patch: EstimatePatch, };

export type EstimateLine = { 
/**
 * What kind of line.
 */
kind: EstimateLineKind, 
/**
 * What is paid; none for the reserve.
 */
item: PriceItem | null, 
/**
 * How many: the product of these.
 */
times: Array<EstimateTimes>, 
/**
 * The price of one; none when the list has none.
 */
unit: Money | null, 
/**
 * The line's amount; none without a price.
 */
amount: Money | null, };

export type EstimateLineKind = "journey" | "reserve" | "approach" | "mentee_time" | "wellbeing";

export type EstimatePatch = { 
/**
 * Quantities as typed; empty goes back to the usual one.
 */
quantities?: { [key in QuantityId]?: string }, 
/**
 * The safety reserve on journeys in percent; empty goes back to the usual one.
 */
reserve_percent?: string, 
/**
 * The currency in which everything is added up; empty for none.
 */
total_in?: string, 
/**
 * The money there is; an empty amount for none.
 */
budget?: TypedMoney, };

export type EstimateRef = { mentorship: MentorshipId, approach: ApproachId, 
/**
 * Whose answers tell how far and for whom; the agreed ones if left out.
 */
sheet?: SheetKind, };

export type EstimateSettings = { 
/**
 * Quantities that differ from the usual ones.
 */
quantities: { [key in QuantityId]?: Quantity }, 
/**
 * The safety reserve on journeys in percent; the usual one when not set.
 */
reserve_percent: number | null, 
/**
 * The currency in which everything is to be added up.
 */
total_in: Currency | null, 
/**
 * The money there is.
 */
budget: Money | null, };

export type EstimateTimes = { 
/**
 * What is counted.
 */
quantity: QuantityId, 
/**
 * How many.
 */
value: Quantity, };

export type EstimateTotal = { 
/**
 * The total.
 */
money: Money, 
/**
 * The rates behind it; empty when everything is in that currency.
 */
rates: Array<Rate>, };

export type EstimateView = { 
/**
 * The figures.
 */
estimate: Estimate, 
/**
 * What was set for it.
 */
settings: EstimateSettings, 
/**
 * The money there is, as it is typed; empty for none.
 */
budget: string, 
/**
 * Its quantities, and whether they were set by hand.
 */
quantities: Array<QuantityEntry>, 
/**
 * The usual safety reserve, the least and the most, in percent.
 */
reserve: [number, number, number], 
/**
 * Its lines in words.
 */
lines: Array<SaidLine>, 
/**
 * What it comes to, and against the money answered, one sentence each.
 */
totals: Array<string>, };

export type Excluded = { 
/**
 * The companion.
 */
approach: ApproachId, 
/**
 * What rules it out or holds it back, or the answer about safety that speaks against it.
 */
by: Array<RuledOutBy>, };

export type FacetValue = { 
/**
 * Its key.
 */
value: string, 
/**
 * How many resources have it, among those that the other facets and the words leave.
 */
count: number, };

export type FacetView = { facet: LibraryFacet, 
/**
 * Its values that any resource has, in their order.
 */
values: Array<FacetValue>, };

export type FactView = { 
/**
 * Which, `fact-…` in Fluent.
 */
key: string, 
/**
 * The figure as written.
 */
shown: string, 
/**
 * The counts behind it, in words.
 */
about: string, 
/**
 * Where its records are seen.
 */
behind: Behind, };

export type FactorGroup = "safety" | "result" | "time" | "means" | "people" | "link";

export type FactorId = "horizon" | "urgency" | "mentor_time" | "mentee_time" | "money" | "complexity" | "hands_on" | "goal" | "mentee_cap" | "mentor_exp" | "showable" | "n_mentees" | "trust" | "distance" | "connectivity" | "language" | "safe_home" | "safe_travel" | "safe_digital";

export type FactorView = { factor: FactorId, weight: Weight, 
/**
 * What it says of each approach, in the order of the approaches.
 */
rows: Array<CellsView>, };

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
field: string | null, 
/**
 * The kinds of thing that changed all the same, by table name: part of the work may be durable before the rest fails.
 */
changed: Array<string>, 
/**
 * When the last change became durable, RFC 3339, UTC.
 */
saved_at: string | null, };

export type FeedbackAdd = { mentorship: MentorshipId, 
/**
 * Its answers.
 */
cells: Record<string, string>, };

export type FeedbackOpen = { mentorship: MentorshipId, 
/**
 * Who opens it, by role, for the mentee organisation.
 */
role: string, };

export type FeedbackRef = { mentorship: MentorshipId, };

export type FeedbackView = { 
/**
 * How many forms were typed in.
 */
forms: number, 
/**
 * How many of them wait to be released.
 */
waiting: number, 
/**
 * How many have to wait before all that wait are released together.
 */
batch: number, 
/**
 * When the mentee opened them, `YYYY-MM-DD`; nothing while they are closed.
 */
opened_on: string | null, 
/**
 * What the released ones say; nothing before there are any.
 */
answers: Answers | null, };

export type FieldView = { 
/**
 * Its name; the words are `field-…`.
 */
name: string, 
/**
 * What it holds.
 */
what: WhatView, 
/**
 * How many levels there are, for a level.
 */
most: number | null, 
/**
 * The choices, for a choice.
 */
choices: Array<string>, 
/**
 * Whether it never leaves the workspace.
 */
sealed: boolean, };

export type Filter = { 
/**
 * Only this topic.
 */
topic?: string, 
/**
 * Only this chosen approach.
 */
approach?: string, 
/**
 * Only mentees of this region.
 */
region?: string, 
/**
 * Only what happened from this day on, `YYYY-MM-DD`.
 */
from?: string, 
/**
 * Only what happened until this day, `YYYY-MM-DD`.
 */
until?: string, };

export type Fit = { 
/**
 * What was chosen.
 */
chosen: ApproachId, 
/**
 * What the answers point to today.
 */
leads: Array<ApproachId>, 
/**
 * Whether what was chosen is among them.
 */
still_leads: boolean, 
/**
 * Whether a safety rule stops the mentorship today.
 */
stopped: boolean, };

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
problem: string | null, 
/**
 * The workspace beside it that was probably meant.
 */
instead: string | null, };

export type FormRow = { id: RowId, 
/**
 * Its cells by field.
 */
cells: Record<string, string>, };

export type FormView = { 
/**
 * Its name.
 */
form: string, 
/**
 * What it belongs to.
 */
parent: string, 
/**
 * How it is filled in.
 */
shape: ShapeView, 
/**
 * Whether the sealed store must be open to read it.
 */
sealed: boolean, 
/**
 * Its fields, in groups.
 */
groups: Array<GroupView>, };

export type Format = "pdf" | "docx" | "xlsx" | "csv";

export type Gate = { 
/**
 * What was decided.
 */
verdict: Verdict, 
/**
 * What has to be in place first, for "not yet".
 */
gate_what: string, 
/**
 * By when, `YYYY-MM-DD`, for "not yet".
 */
gate_by: string | null, 
/**
 * To whom, for "refer".
 */
gate_refer: string, 
/**
 * When it was decided, `YYYY-MM-DD`.
 */
decided_on: string, };

export type GateDecide = { mentorship: MentorshipId, 
/**
 * What is decided.
 */
verdict: Verdict, 
/**
 * What has to be in place first.
 */
gate_what: string, 
/**
 * By when, in any usual form.
 */
gate_by: string, 
/**
 * To whom.
 */
gate_refer: string, };

export type GateId = "travel_closed" | "visitors_unwanted" | "client_cases" | "no_agreement" | "open_complaint" | "licence_missing";

export type GateObstacle = "stop" | "readiness" | "checklist";

export type GateRef = { mentorship: MentorshipId, };

export type GateView = { 
/**
 * The decision, if there is one.
 */
gate: Gate | null, 
/**
 * What the mentor's readiness comes to.
 */
outcome: Outcome, 
/**
 * Which help the points speak for.
 */
help: Help, 
/**
 * What stands in the way of "go".
 */
obstacles: Array<GateObstacle>, };

export type Group = { 
/**
 * What these have in common.
 */
key: string, 
/**
 * Their figures.
 */
sums: Sums, };

export type GroupView = { 
/**
 * The key of the heading, `group-…`.
 */
name: string, 
/**
 * The fields in order.
 */
fields: Array<FieldView>, };

export type GuideBlock = { "kind": "heading", 
/**
 * How deep.
 */
level: number, 
/**
 * Its words.
 */
spans: Array<GuideSpan>, } | { "kind": "paragraph", 
/**
 * Its words.
 */
spans: Array<GuideSpan>, } | { "kind": "list", 
/**
 * Whether the order matters.
 */
numbered: boolean, items: Array<Array<GuideSpan>>, } | { "kind": "remark", paragraphs: Array<Array<GuideSpan>>, } | { "kind": "table", 
/**
 * Its headings.
 */
head: Array<Array<GuideSpan>>, rows: Array<Array<Array<GuideSpan>>>, } | { "kind": "facts", facts: Array<GuideFact>, } | { "kind": "approach", 
/**
 * Its identifier.
 */
approach: string, } | { "kind": "contacts" };

export type GuideChapter = { id: string, 
/**
 * Its pages, in order.
 */
pages: Array<GuidePageLine>, };

export type GuideFact = { label: string, 
/**
 * One line, or several things.
 */
lines: Array<Array<GuideSpan>>, };

export type GuideLink = { "to": "guide", "id": string } | { "to": "resource", "id": string } | { "to": "screen", "id": string };

export type GuidePage = { id: string, title: string, 
/**
 * The one thing to remember.
 */
lead: Array<GuideSpan>, 
/**
 * What follows.
 */
blocks: Array<GuideBlock>, };

export type GuidePageLine = { id: string, title: string, 
/**
 * The one thing to remember.
 */
lead: Array<GuideSpan>, };

export type GuidePageRef = { id: string, };

export type GuideSpan = { 
/**
 * The words.
 */
text: string, 
/**
 * Heavier.
 */
bold: boolean, 
/**
 * Slanted.
 */
italic: boolean, 
/**
 * Where they lead.
 */
link: GuideLink | null, };

export type Help = "unclear" | "mentoring" | "assistance" | "mixed";

export type Hint = { 
/**
 * The word as it stands there.
 */
found: string, 
/**
 * What could be said instead.
 */
instead: string, };

export type HistoryRef = { 
/**
 * Their kind, which is their table.
 */
kind: string, 
/**
 * The record itself, or what the records belong to.
 */
id: string, };

export type HistoryView = { 
/**
 * What was done, in words.
 */
what: string, 
/**
 * When, RFC 3339, UTC.
 */
at: string, 
/**
 * The fields that changed.
 */
changes: Array<ChangeView>, };

export type HitGroup = "own" | "guide" | "resource" | "term";

export type HitPiece = { 
/**
 * The words.
 */
text: string, 
/**
 * Whether they were looked for.
 */
hit: boolean, };

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
here: boolean, 
/**
 * Whether it is an invitation that was not used yet.
 */
invited: boolean, };

export type HolderGoing = { 
/**
 * The slot.
 */
id: string, how: How, 
/**
 * The passphrase of who is present.
 */
passphrase?: string, };

export type HomeView = { 
/**
 * Today, `YYYY-MM-DD`.
 */
today: string, 
/**
 * What is past its day, oldest first.
 */
late: Array<DueItem>, 
/**
 * How much of that there is in all.
 */
late_total: number, 
/**
 * What is due within a week.
 */
week: Array<DueItem>, 
/**
 * How much of that there is in all.
 */
week_total: number, 
/**
 * Sessions to come.
 */
sessions: Array<DueItem>, 
/**
 * Reviews to come.
 */
reviews: Array<DueItem>, 
/**
 * Concerns that nobody settled.
 */
concerns: Array<EncounterEntry>, 
/**
 * Mentorships with indicators that nobody feeds.
 */
unfed: Array<DueCount>, 
/**
 * Mentorships with a visit ahead and no signed safety plan.
 */
unsafe_visits: Array<DueCount>, };

export type How = "present" | "invited" | "left";

export type ImportDone = { 
/**
 * How many rows were added.
 */
added: number, };

export type ImportFile = { 
/**
 * The row of its headings, as the spreadsheet numbers it.
 */
header: number, 
/**
 * Its columns, with what they probably are.
 */
columns: Array<Column>, 
/**
 * The fields that a column may go into, the needed one first.
 */
fields: Array<string>, 
/**
 * How many rows there are under the headings.
 */
rows: number, 
/**
 * What to know about how it was read, in sentences.
 */
notes: Array<string>, };

export type ImportKind = "actions" | "sessions" | "indicators" | "organisations";

export type ImportOpen = { 
/**
 * The file.
 */
path: string, 
/**
 * What its rows become.
 */
kind: ImportKind, };

export type ImportPreview = { 
/**
 * Rows that can be taken over.
 */
good: number, 
/**
 * Rows that cannot.
 */
wrong: number, 
/**
 * Why, cell by cell; the first two hundred.
 */
faults: Array<RowFault>, 
/**
 * The first rows as they would be stored.
 */
first: Record<string, string>[], };

export type ImportRows = { 
/**
 * The file.
 */
path: string, 
/**
 * What its rows become.
 */
kind: ImportKind, 
/**
 * The mentorship that they belong to; none for organisations.
 */
mentorship?: MentorshipId, 
/**
 * The row of its headings, as the spreadsheet numbers it.
 */
header: number, columns: Array<Column>, 
/**
 * Whether rows that cannot be taken over are left out.
 */
skip_wrong?: boolean, 
/**
 * By what the work can be stopped.
 */
ticket?: number, };

export type IndicatorAdd = { mentorship: MentorshipId, 
/**
 * The entry's code.
 */
code: string, };

export type IndicatorEntry = { 
/**
 * Its code, such as `R4`.
 */
code: string, 
/**
 * Its place in the chain from process to result.
 */
kind: string, };

export type IndicatorLine = { 
/**
 * The row of the plan.
 */
id: RowId, 
/**
 * Its code in the library; empty for one of the plan's own.
 */
code: string, name: string, unit: string, 
/**
 * The baseline as it was typed.
 */
baseline: string, 
/**
 * The target as it was typed.
 */
target: string, 
/**
 * How often it is read, as it was typed.
 */
frequency: string, 
/**
 * Where its values come from, as it was typed.
 */
source: string, 
/**
 * The baseline as a number, if it is one.
 */
baseline_value: number | null, 
/**
 * The target as a number, if it is one.
 */
target_value: number | null, 
/**
 * Whether its values come from the records and are never typed.
 */
computed: boolean, 
/**
 * Whether less is better.
 */
lower_is_better: boolean, 
/**
 * Whether there is a value that is not too old.
 */
fed: boolean, 
/**
 * The values, oldest first.
 */
points: Array<Point>, };

export type IndicatorSheet = { 
/**
 * Whether there is a plan to which indicators can be added.
 */
planned: boolean, indicators: Array<IndicatorView>, 
/**
 * Start and now of all percentages in one chart.
 */
overview: Plot | null, 
/**
 * Entries of the library that are not on the sheet.
 */
library: Array<LibraryEntry>, };

export type IndicatorView = { 
/**
 * The indicator and its values.
 */
line: IndicatorLine, 
/**
 * Its change over time, once there are two values.
 */
chart: Plot | null, };

export type InvitationView = { 
/**
 * Who it is for; empty if that was never said.
 */
name: string, 
/**
 * The words.
 */
code: string, };

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
 * A passphrase that opens the workspace now.
 */
present: string, 
/**
 * The slot.
 */
id: string, name: string, };

export type KeyRenew = { 
/**
 * A passphrase that opens the workspace now.
 */
present: string, 
/**
 * Everybody else.
 */
others: Array<HolderGoing>, 
/**
 * By which the work can be stopped.
 */
ticket?: number, };

export type KeyRenewed = { 
/**
 * A code for each person who was invited, shown this once.
 */
invitations: Array<InvitationView>, 
/**
 * Who can open the workspace now.
 */
keys: KeysView, };

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

export type Kind = "decision" | "questionnaire" | "comparison" | "scenarios" | "thinking" | "plan" | "pack" | "agenda" | "session-log" | "actions" | "indicators" | "feedback" | "visit-report" | "progress-report" | "midterm-review" | "final-evaluation" | "portfolio" | "reading-list" | "referral-card" | "guide-page" | "code-key" | "steps" | "benefits" | "readiness" | "expectations" | "agreement" | "self-assessment" | "profile" | "changes" | "safety-plan" | "journey" | "incident" | "consents" | "handover" | "deletion-note" | "protects" | "recovery-sheet";

export type Language = "en" | "fr";

export type LessonEntry = { 
/**
 * Where it was written: `lesson`, `story` or `encounter`.
 */
kind: string, mentorship: MentorshipId, id: RowId, 
/**
 * Code name of the mentor.
 */
mentor_name: string, 
/**
 * Code name of the mentee.
 */
mentee_name: string, 
/**
 * The words.
 */
text: string, 
/**
 * For whom it is useful, or its tags.
 */
note: string, };

export type LessonSearch = { 
/**
 * The words; all lessons where there are none.
 */
words: string, };

export type Level = number;

export type LibraryEntry = { code: string, 
/**
 * Whether its values come from the records.
 */
computed: boolean, };

export type LibraryFacet = "kind" | "topic" | "audience" | "language" | "length" | "terms";

export type LibraryFound = { resources: Array<ResourceLine>, 
/**
 * How many there are without any choice.
 */
all: number, 
/**
 * The facets with their counts.
 */
facets: Array<FacetView>, };

export type LibraryQuery = { 
/**
 * Words that must stand in title, publisher or description, accents and case aside.
 */
text?: string, 
/**
 * Chosen values by facet.
 */
chosen?: { [key in LibraryFacet]?: Array<string> }, };

export type LibraryTableFile = { 
/**
 * Part of the request.
 */
path: string, };

export type Lock = { 
/**
 * Why; the person's wish if left out.
 */
because?: LockReason, 
/**
 * The folder of the workspace to go on in; the same one if left out.
 */
folder?: string, };

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

export type Mark = { 
/**
 * Where it stands, in the axis's own unit.
 */
at: number, 
/**
 * What is written beside it; may be empty.
 */
label: string, };

export type Mentorship = { id: MentorshipId, 
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
stage: Stage, 
/**
 * Which organisation is at greater risk, and so has the veto.
 */
at_risk: AtRisk, };

export type MentorshipEdit = { id: MentorshipId, 
/**
 * The fields to change.
 */
patch: MentorshipPatch, };

export type MentorshipId = string;

export type MentorshipPatch = { mentor?: OrganisationId, mentee?: OrganisationId, topic?: Topic, 
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
ends_on?: string, 
/**
 * Which organisation is at greater risk.
 */
at_risk?: AtRisk, };

export type MentorshipRef = { id: MentorshipId, };

export type Money = { 
/**
 * Minor units.
 */
minor: number, 
/**
 * The currency.
 */
currency: Currency, };

export type MoneyCheck = { 
/**
 * The level of `money` that this many journeys need.
 */
needed: Level, 
/**
 * The level that was answered.
 */
answered: Level | null, 
/**
 * Whether the answer covers the need; none when it is unknown.
 */
enough: boolean | null, 
/**
 * Budget less total, in the budget's currency, below zero when it is exceeded; none without a budget or a rate.
 */
left: Money | null, };

export type MoneyLine = { currency: string, 
/**
 * The budget as written; empty for none.
 */
budget: string, 
/**
 * What was spent as written; empty for nothing.
 */
spent: string, 
/**
 * What was spent of the budget as a percentage as written; empty where there is no budget.
 */
share: string, };

export type Moved = { 
/**
 * The day of the decision, `YYYY-MM-DD`.
 */
decided_on: string, 
/**
 * The approach chosen then.
 */
chosen: ApproachId, 
/**
 * What moved, one sentence each; that nothing did where nothing did.
 */
sentences: Array<string>, 
/**
 * Whether the approach chosen led and leads no more, is ruled out now, or everything is stopped.
 */
reconsider: boolean, 
/**
 * The approaches whose score or place moved, in the order of the present ranking.
 */
rows: Array<CompareRow>, };

export type Next = { 
/**
 * In which step.
 */
step: StepId, 
/**
 * Which piece of work; none where only the checklist is left.
 */
work: Work | null, };

export type Nothing = Record<symbol, never>;

export type Objective = { id: ObjectiveId, 
/**
 * Who will be able to do what, by when.
 */
statement: string, 
/**
 * By what both sides will see it.
 */
success_sign: string, 
/**
 * The domain of the self-assessment that it changes; empty for none.
 */
domain: string, 
/**
 * The level of that domain now, 1 to 5.
 */
level_now: number | null, 
/**
 * The level aimed at, 1 to 5.
 */
level_target: number | null, 
/**
 * What is kept as proof.
 */
proof: string, 
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
success_sign?: string, 
/**
 * New domain; empty for none.
 */
domain?: string, 
/**
 * New level now; 0 clears it.
 */
level_now?: number, 
/**
 * New level aimed at; 0 clears it.
 */
level_target?: number, 
/**
 * New proof.
 */
proof?: string, };

export type ObjectiveRef = { 
/**
 * The mentorship whose plan it is.
 */
mentorship: MentorshipId, 
/**
 * Part of the request.
 */
id: ObjectiveId, };

export type Obstacle = { "kind": "cancelled" } | { "kind": "stop", rules: Array<RuleId>, } | { "kind": "gate" } | { "kind": "ruled_out", approach: ApproachId, } | { "kind": "answer_first", approach: ApproachId, factor: FactorId, } | { "kind": "safety_plan", rule: RuleId, 
/**
 * Who still has to sign off.
 */
missing: Array<Side>, } | { "kind": "empty" } | { "kind": "indicators" };

export type Obstacles = { 
/**
 * The approach that was asked about.
 */
approach: ApproachId, 
/**
 * Which approach is named first now; none when nothing leads.
 */
lead: ApproachId | null, 
/**
 * What rules it out; empty when it is possible.
 */
ruled_out_by: Array<RuledOutBy>, 
/**
 * How much the lead's score is above its own; below zero when only lower exposure puts the lead first.
 */
behind: number | null, 
/**
 * The three answers that put the lead ahead most.
 */
differences: Array<Difference>, 
/**
 * The nearest one or two changed answers that would put it first; none when it would take more.
 */
nearest: Reversal | null, };

export type One = { id: string, 
/**
 * The mentor's id.
 */
mentor: string, 
/**
 * The mentee's id.
 */
mentee: string, 
/**
 * Code name of the mentor.
 */
mentor_name: string, 
/**
 * Code name of the mentee.
 */
mentee_name: string, topic: string, 
/**
 * The approach that was chosen; empty before.
 */
approach: string, 
/**
 * The mentee's region, as it is written.
 */
region: string, 
/**
 * The first day, if it is known.
 */
starts_on: string | null, 
/**
 * The last day, if it is known.
 */
ends_on: string | null, 
/**
 * Whether it was closed out.
 */
closed: boolean, 
/**
 * Sessions held.
 */
held: number, 
/**
 * Sessions that were due.
 */
due: number, 
/**
 * Minutes of contact.
 */
minutes: number, 
/**
 * The newest session that was held.
 */
last_on: string, 
/**
 * Actions that were due.
 */
actions_due: number, 
/**
 * Actions done in time.
 */
in_time: number, 
/**
 * Actions that are past their day and open.
 */
late: number, 
/**
 * Levels gained in chosen domains, once there are two rounds.
 */
gain: number | null, 
/**
 * Stories that may be told.
 */
stories: number, 
/**
 * Incidents noted.
 */
incidents: number, 
/**
 * Concerns that are open.
 */
concerns: number, 
/**
 * Money spent, by currency, in thousandths.
 */
spent: Record<string, number>, };

export type OnlyIf = "online" | "in_person" | "elsewhere";

export type Organisation = { id: OrganisationId, 
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

export type OrganisationEdit = { id: OrganisationId, 
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

export type OrganisationRef = { id: OrganisationId, };

export type Outcome = "unfinished" | "ready" | "ready_with_support" | "name_support" | "not_yet";

export type Outline = { 
/**
 * Its name, such as the funder's.
 */
name: string, 
/**
 * The kind of report it is for.
 */
kind: string, 
/**
 * The sections in order.
 */
sections: Array<string>, };

export type OutlineRef = { name: string, };

export type OutlineSave = { 
/**
 * The report whose order and choice is kept.
 */
id: RowId, name: string, };

export type PaperSize = "a4" | "letter";

export type Part = "prepare" | "plan" | "meet" | "review" | "safety";

export type PartWords = { 
/**
 * The part's number, from 1.
 */
part: number, 
/**
 * The words at its places, as they were typed.
 */
words: string, };

export type Passphrase = { passphrase: string, };

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
 * The form of the lead that the means allow, with the rounds that it needs.
 */
takes: Takes | null, 
/**
 * The weeks that the answer about time leaves; none when it is unknown.
 */
weeks_available: number | null, 
/**
 * Whether there is a safe way to call each other.
 */
calls: boolean, 
/**
 * Whether somebody comes to the mentee's place after the lead itself.
 */
visit_home: boolean, 
/**
 * The phases in the order of time; a phase without a possible companion has none.
 */
phases: Array<PathPhase>, 
/**
 * What the plan must make up for.
 */
warnings: Array<PathWarning>, };

export type PathPhase = { 
/**
 * The phase.
 */
phase: Phase, 
/**
 * The approach.
 */
approach: ApproachId, 
/**
 * Whether the phase has its own text, `path-<lead>-<phase>`.
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
 * Preferred companions that are not possible.
 */
passed_over: Array<ApproachId>, 
/**
 * Rules that hold back approval until the safety plan is signed.
 */
blocked_by: Array<RuleId>, 
/**
 * Provisos under which it stays possible.
 */
provisos: Array<Proviso>, };

export type PathRef = { mentorship: MentorshipId, };

export type PathView = { 
/**
 * The eleven steps.
 */
steps: Array<Step>, 
/**
 * What to do next; nothing once all are done.
 */
next: Next | null, 
/**
 * The day of the clock, `YYYY-MM-DD`: what is due before it is late.
 */
today: string, };

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

export type Pick = { 
/**
 * The sheet on the left.
 */
left: SheetKind, 
/**
 * The sheet on the right.
 */
right: SheetKind, 
/**
 * The approaches, at most three; empty for the first three of the ranking.
 */
approaches: Array<ApproachId>, };

export type PickEdit = { mentorship: MentorshipId, 
/**
 * The sheet on the left.
 */
left?: SheetKind, 
/**
 * The sheet on the right.
 */
right?: SheetKind, 
/**
 * The approaches; those beyond three are left out.
 */
approaches?: Array<ApproachId>, };

export type Place = { score: number, 
/**
 * The score in words.
 */
band: Band, 
/**
 * Whether it leads.
 */
lead: boolean, 
/**
 * Its place in the ranking, from 1.
 */
rank: number, };

export type Plan = { id: PlanId, 
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
 * When mentoring ends: on success, and early.
 */
exit_criteria: string, 
/**
 * When both sides look back at the end, `YYYY-MM-DD`.
 */
final_review_on: string | null, 
/**
 * Why more than eight indicators are needed; empty for the usual few.
 */
more_indicators: string, 
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
graduation?: string, 
/**
 * New criteria of ending.
 */
exit_criteria?: string, 
/**
 * New date of the last review, in any usual form; empty clears it.
 */
final_review_on?: string, 
/**
 * New reason for more than eight indicators.
 */
more_indicators?: string, };

export type PlanRef = { mentorship: MentorshipId, };

export type PlanStarter = { 
/**
 * The mentorship whose plan it is.
 */
mentorship: MentorshipId, 
/**
 * Part of the request.
 */
topic: Topic, };

export type Plot = { "kind": "bars", 
/**
 * The bars from top to bottom.
 */
bars: Array<Bar>, 
/**
 * The measure along the bottom.
 */
axis: Axis, } | { "kind": "lines", 
/**
 * The words under each step.
 */
steps: Array<string>, 
/**
 * The lines; each is told apart by its dash, its marker and its label. At most four read well.
 */
series: Array<Series>, 
/**
 * The measure up the side.
 */
axis: Axis, } | { "kind": "dumbbells", 
/**
 * The rows from top to bottom.
 */
rows: Array<Dumbbell>, 
/**
 * What the hollow ring means.
 */
before: string, 
/**
 * What the full dot means.
 */
after: string, 
/**
 * The measure along the bottom.
 */
axis: Axis, } | { "kind": "timeline", 
/**
 * The rows from top to bottom.
 */
rows: Array<Stretch>, 
/**
 * Time along the bottom.
 */
axis: Axis, };

export type Point = { 
/**
 * The last day of its period, `YYYY-MM-DD`.
 */
on: string, value: number, 
/**
 * The value as it is written, with its unit where that is a percentage.
 */
shown: string, 
/**
 * What stands behind it: counts for a computed one, the source for a typed one.
 */
behind: string, 
/**
 * The typed row; none for a computed one.
 */
row: RowId | null, };

export type PortfolioOf = { 
/**
 * Which mentorships.
 */
filter?: Filter, 
/**
 * How many rows to leave out before this page.
 */
offset?: number, };

export type PortfolioView = { 
/**
 * All of it added up.
 */
sums: Sums, 
/**
 * Money spent, by currency, as written.
 */
spent: Array<[string, string]>, 
/**
 * By topic.
 */
topics: Array<Group>, 
/**
 * By approach.
 */
approaches: Array<Group>, 
/**
 * One page of mentorships, newest first.
 */
rows: Array<One>, 
/**
 * How many there are in all.
 */
total: number, 
/**
 * The regions that mentees have, for the filter.
 */
regions: Array<string>, };

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
documents_folder?: string, 
/**
 * Whether hints about words that wound are given.
 */
word_hints?: boolean, 
/**
 * Whether documents may be saved into folders that a service or a network copies away.
 */
synced_documents?: boolean, 
/**
 * Minutes without use after which it locks: 2, 5, 10 or 15.
 */
lock_after?: number, 
/**
 * Whether other programs may take pictures of the window.
 */
screen_capture?: boolean, };

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
 * Codes in it and whom they stand for, for the eyes of whoever prints it.
 */
codes: Array<Code>, 
/**
 * Letters that no font on this computer has.
 */
missing: Array<string>, 
/**
 * A neutral name for the file, without its ending.
 */
file_name: string, 
/**
 * The formats in which it can be saved.
 */
formats: Array<Format>, 
/**
 * Whether it can be printed blank too.
 */
has_blank: boolean, };

export type PriceEntry = { item: PriceItem, 
/**
 * The amount as it is typed; empty without a price.
 */
amount: string, 
/**
 * The currency; empty without a price.
 */
currency: string, };

export type PriceItem = "fare" | "visa" | "insurance" | "room" | "per_diem" | "local_transport" | "host_day" | "interpreter_day" | "honorarium" | "course_place" | "mentor_day" | "mentor_hour" | "supervisor_hour" | "cover_day" | "venue_day" | "materials" | "trainer_day" | "coordinator_day" | "facilitator_day" | "facilitator_session" | "speaker" | "data_bundle" | "meeting" | "airtime" | "writing_day" | "copy" | "mentee_day" | "wellbeing";

export type PricesView = { 
/**
 * Every item that can have a price, in the order of the list.
 */
items: Array<PriceEntry>, 
/**
 * The rates of exchange.
 */
rates: Array<RateEntry>, };

export type Print = { id: PrintId, 
/**
 * When, UTC, RFC 3339.
 */
at: string, 
/**
 * Which document, by its key.
 */
kind: string, 
/**
 * What it was about; none for a blank form.
 */
subject: SubjectId | null, 
/**
 * The subject's name on that day.
 */
about: string, 
/**
 * For whom, by its key.
 */
audience: string, 
/**
 * In which format, by its key.
 */
format: string, 
/**
 * How many copies.
 */
copies: number, 
/**
 * The day after which it is to be destroyed, `YYYY-MM-DD`.
 */
destroy_after: string | null, 
/**
 * The day on which it was, `YYYY-MM-DD`.
 */
destroyed_on: string | null, 
/**
 * Whether that day has passed while it was not.
 */
overdue: boolean, };

export type PrintEdit = { id: PrintId, 
/**
 * Whether all its copies are destroyed.
 */
destroyed: boolean, };

export type PrintId = string;

export type Proposal = { 
/**
 * The words.
 */
passphrase: string, };

export type Proviso = { 
/**
 * The rule; its words are the text `rule-<id>-why`.
 */
rule: RuleId, 
/**
 * What must be so.
 */
only_if: OnlyIf, };

export type Quantity = number;

export type QuantityEntry = { quantity: QuantityId, 
/**
 * How many.
 */
value: Quantity, 
/**
 * Whether it was set by hand.
 */
own: boolean, };

export type QuantityId = "journeys" | "travellers" | "nights" | "host_days" | "interpreter_days" | "honoraria" | "mentor_days" | "supervisor_hours" | "cover_days" | "course_days" | "venue_days" | "learners" | "trainer_days" | "sessions" | "session_hours" | "coordinator_days" | "facilitator_days" | "months" | "members" | "people" | "meetings" | "rota_hours" | "writing_days" | "copies" | "check_ins" | "mentee_days";

export type Question = { factor: FactorId, 
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
 * Σ(weight × score) over answered factors ÷ Σ(2 × weight) over all, −1 to 1; open questions about safety count
 * as their worst answer.
 */
score: number, 
/**
 * The score in words.
 */
band: Band, 
/**
 * Whether it is within 0.05 of the best score of those that may lead.
 */
joint_lead: boolean, 
/**
 * Rules and answers that rule it out, or open questions that hold it back; empty when it may be chosen.
 */
ruled_out_by: Array<RuledOutBy>, 
/**
 * Rules that hold back approval of a plan with it until the safety plan is signed.
 */
blocked_by: Array<RuleId>, 
/**
 * Provisos under which it stays possible.
 */
provisos: Array<Proviso>, 
/**
 * What each answer adds to its score, and each open question about safety, in the order of the questionnaire; they
 * add up to the score.
 */
contributions: Array<Reason>, 
/**
 * The three largest reasons for it.
 */
for: Array<Reason>, 
/**
 * The three largest reasons against it.
 */
against: Array<Reason>, 
/**
 * The form of it that the means allow; none when they allow none, and in results from before there was this model.
 */
takes: Takes | null, 
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

export type Rate = { 
/**
 * One whole unit of this currency…
 */
from: Currency, 
/**
 * …is worth `rate` whole units of this one…
 */
to: Currency, 
/**
 * …this much…
 */
rate: Ratio, 
/**
 * …on this day.
 */
on: string, };

export type RateEntry = { 
/**
 * From this currency.
 */
from: string, to: string, rate: string, 
/**
 * The day, `YYYY-MM-DD`.
 */
on: string, 
/**
 * The whole of it in words.
 */
said: string, };

export type Rating = { 
/**
 * The question, `field-…` in Fluent.
 */
field: string, 
/**
 * How many chose 1, 2, 3, 4 and 5.
 */
counts: [number, number, number, number, number], };

export type Ratio = string;

export type ReadingItem = { id: ReadingItemId, resource: ResourceId, 
/**
 * Why it is on the list.
 */
why: string, };

export type ReadingItemEdit = { 
/**
 * Part of the request.
 */
id: ReadingItemId, 
/**
 * Part of the request.
 */
why: string, };

export type ReadingItemId = string;

export type ReadingItemMove = { 
/**
 * Part of the request.
 */
id: ReadingItemId, 
/**
 * Part of the request.
 */
by: number, };

export type ReadingItemRef = { 
/**
 * Part of the request.
 */
id: ReadingItemId, };

export type ReadingList = { id: ReadingListId, title: string, 
/**
 * The mentorship for which it is made, if any.
 */
mentorship: MentorshipId | null, 
/**
 * What stands above the list on paper.
 */
opening: string, 
/**
 * The resources, in order.
 */
items: Array<ReadingItem>, };

export type ReadingListEdit = { 
/**
 * Part of the request.
 */
id: ReadingListId, 
/**
 * Part of the request.
 */
patch: ReadingListPatch, };

export type ReadingListId = string;

export type ReadingListPatch = { 
/**
 * New title; must not be empty.
 */
title?: string, 
/**
 * New mentorship; an empty text clears it.
 */
mentorship?: string, 
/**
 * New opening.
 */
opening?: string, };

export type ReadingListPut = { 
/**
 * Part of the request.
 */
list: ReadingListId, 
/**
 * Part of the request.
 */
resource: ResourceId, };

export type ReadingListRef = { 
/**
 * Part of the request.
 */
id: ReadingListId, };

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
 * What it adds to the approach's score, −1 to 1; all contributions add up to the score.
 */
contribution: number, 
/**
 * Whether the question is open, and its worst answer is counted because it is about safety.
 */
assumed: boolean, };

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
 * Below a confidence of 0.6, unless it is settled: the unanswered questions, the most useful first. Ask these
 * instead of recommending.
 */
ask_more: Array<WorthAsking> | null, 
/**
 * The unanswered questions in the order in which to ask them.
 */
open: Array<WorthAsking>, 
/**
 * Whether no open question could, by its answer alone, put another approach first: one may stop here.
 */
settled: boolean, 
/**
 * Open questions about safety that hold approaches back: they come before everything else.
 */
answer_first: Array<FactorId>, 
/**
 * The approaches within 0.05 of the top of those that may lead; first, where a visit or a journey is dangerous or
 * nobody has said that it is not, the least exposing one, else the one ahead in most plausible weightings. Empty
 * when stopped or nothing is answered.
 */
leads: Array<ApproachId>, 
/**
 * All there are, leads first and those ruled out last.
 */
ranking: Array<Ranked>, 
/**
 * The first lead in a sequence; none while more answers are needed or nothing leads.
 */
path: Path | null, 
/**
 * What would change the lead, nearest first; none until it was asked for.
 */
counterfactuals: Array<Reversal> | null, 
/**
 * Whether the leads are too close to call: none is ahead in seven of ten draws.
 */
close: boolean, 
/**
 * Whether the least exposing of the leads is named first, because a visit or a journey is dangerous or not known to
 * be safe.
 */
least_exposing_first: boolean, 
/**
 * Which answers the lead rests on most; none until it was asked for.
 */
sensitivity: Array<Sensitivity> | null, 
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

export type RecordCategory = "start" | "agreement" | "self_assessment" | "plan" | "sessions" | "actions" | "feedback" | "stories" | "reports" | "safety" | "consent" | "profile_mentor" | "profile_mentee";

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
parts: Array<string>, 
/**
 * Words of the others.
 */
spots?: Array<PartWords>, };

export type RecoveryParts = { 
/**
 * The words of each part.
 */
parts: Array<Array<string>>, 
/**
 * How many of them open the workspace, and are read back as a whole.
 */
needed: number, 
/**
 * For each part, the places, from 1, of the words that are read back from it if it is not read back as a whole.
 */
places: Array<Array<number>>, };

export type ReportBegin = { mentorship: MentorshipId, 
/**
 * The kind of report.
 */
kind: string, 
/**
 * The outline; the usual sections if left out.
 */
outline?: string, };

export type ReportRef = { id: RowId, };

export type ReportView = { mentorship: MentorshipId, 
/**
 * Its cells.
 */
report: FormRow, 
/**
 * Its sections in order.
 */
sections: Array<FormRow>, 
/**
 * Sections that it does not have.
 */
others: Array<string>, 
/**
 * The figures of its period.
 */
facts: Array<FactView>, };

export type ReportsRef = { mentorship: MentorshipId, };

export type ReportsView = { 
/**
 * The reports, oldest first.
 */
reports: Array<FormRow>, 
/**
 * The outlines of the workspace.
 */
outlines: Array<Outline>, };

export type ResourceAudience = "beneficiary" | "provider" | "mentor" | "mentee" | "funder";

export type ResourceEdit = { 
/**
 * Part of the request.
 */
id: ResourceId, 
/**
 * Part of the request.
 */
patch: ResourcePatch, };

export type ResourceId = string;

export type ResourceKind = "assessment" | "intervention" | "guide" | "tool" | "course" | "evidence" | "reference";

export type ResourceLanguages = { 
/**
 * Those that are known by name, as language tags.
 */
named: Array<string>, 
/**
 * Whether there are others.
 */
more: boolean, 
/**
 * Roughly how many there are in all; none where it is not known.
 */
about: number | null, };

export type ResourceLength = { 
/**
 * Roughly.
 */
class: ResourceLengthClass, 
/**
 * How many questions.
 */
questions: string | null, 
/**
 * Minutes for the whole.
 */
minutes: string | null, 
/**
 * How many sessions.
 */
sessions: string | null, 
/**
 * Minutes for each session.
 */
each: string | null, 
/**
 * How many pages.
 */
pages: string | null, };

export type ResourceLengthClass = "moment" | "short" | "sessions" | "own-pace" | "document" | "manual" | "course" | "unknown";

export type ResourceLine = { id: ResourceId, title: string, 
/**
 * Who published it, and when.
 */
publisher: string, 
/**
 * The year, as published.
 */
year: string, 
/**
 * What it is for.
 */
about: string, 
/**
 * What kind of thing it is.
 */
kinds: Array<ResourceKind>, 
/**
 * On which terms it may be used.
 */
terms: ResourceTerms, 
/**
 * Whether its page was read and checked.
 */
verified: boolean, 
/**
 * Whether what to do now comes before it.
 */
urgent: boolean, 
/**
 * Whether a person of this workspace added it.
 */
own: boolean, 
/**
 * Whether it was marked as useful.
 */
useful: boolean, };

export type ResourceNote = { 
/**
 * Whether it was useful.
 */
useful: boolean, 
/**
 * What they noted.
 */
note: string, 
/**
 * Tags, between commas.
 */
tags: string, };

export type ResourceNoteEdit = { 
/**
 * Part of the request.
 */
id: ResourceId, 
/**
 * Part of the request.
 */
patch: ResourceNotePatch, };

export type ResourceNotePatch = { 
/**
 * Whether it was useful.
 */
useful?: boolean, 
/**
 * New note.
 */
note?: string, 
/**
 * New tags, between commas.
 */
tags?: string, };

export type ResourcePatch = { 
/**
 * New title; must not be empty.
 */
title?: string, 
/**
 * New publisher.
 */
publisher?: string, 
/**
 * New year.
 */
year?: string, 
/**
 * New kinds.
 */
kinds?: Array<ResourceKind>, 
/**
 * New topics.
 */
topics?: Array<ResourceTopic>, 
/**
 * New audiences.
 */
audiences?: Array<ResourceAudience>, 
/**
 * New languages, as tags.
 */
languages?: Array<string>, 
/**
 * New length.
 */
length?: ResourceLengthClass, 
/**
 * New terms.
 */
terms?: ResourceTerms, 
/**
 * New address.
 */
address?: string, 
/**
 * New description.
 */
about?: string, };

export type ResourceRef = { 
/**
 * Part of the request.
 */
id: ResourceId, };

export type ResourceTerms = "free" | "credit" | "share" | "noncommercial" | "permission" | "selection" | "unstated";

export type ResourceTopic = "anxiety" | "burnout" | "clinical-diagnoses" | "depression" | "disability" | "insomnia" | "well-being" | "post-traumatic-stress" | "self-efficacy" | "self-harm" | "social-support" | "stress" | "substance-use" | "trauma" | "mentoring" | "visits" | "capacity" | "monitoring" | "community-of-practice" | "programmes" | "services" | "outreach" | "safety" | "words-and-images";

export type ResourceView = { line: ResourceLine, 
/**
 * What it is about.
 */
topics: Array<ResourceTopic>, 
/**
 * For whom.
 */
audiences: Array<ResourceAudience>, 
/**
 * How long it takes.
 */
length: ResourceLength, 
/**
 * In which languages.
 */
languages: ResourceLanguages, 
/**
 * Where it is.
 */
address: string | null, 
/**
 * Whether the application may have it opened in a browser, and not only copied.
 */
opens: boolean, 
/**
 * Whether the address may be out of date.
 */
address_uncertain: boolean, 
/**
 * The month in which it was checked, `YYYY-MM`.
 */
checked: string | null, 
/**
 * Where what is said here comes from.
 */
sources: Array<string>, 
/**
 * What was noted about it.
 */
note: ResourceNote, 
/**
 * The files kept with it.
 */
files: Array<Attachment>, };

export type RetentionRef = { mentorship: MentorshipId, };

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
lead: ApproachId | null, 
/**
 * Whether that approach would fit: a score of 0.25 or more.
 */
fits: boolean, };

export type ReviewEntry = { 
/**
 * Its cells.
 */
review: FormRow, 
/**
 * Actions that were agreed in it.
 */
agreed: Array<ActionEntry>, };

export type ReviewsRef = { mentorship: MentorshipId, };

export type ReviewsView = { 
/**
 * What is known today.
 */
side_by_side: SideBySide, 
/**
 * What participants said, as far as it may be seen.
 */
feedback: FeedbackView, 
/**
 * The reviews, oldest first.
 */
reviews: Array<ReviewEntry>, };

export type Robustness = { 
/**
 * The share of draws, 0 to 1, in which it has the highest score; the least exposing one in a tie.
 */
first: number, 
/**
 * Its mean rank by score, 1 the best; a draw that rules it out counts as the last rank.
 */
mean_rank: number, };

export type RoundView = { id: RowId, 
/**
 * When, and who took part.
 */
round: FormRow, 
/**
 * The domains in the order of the form.
 */
scores: Array<FormRow>, };

export type RoundsRef = { mentorship: MentorshipId, };

export type RowEdit = { form: string, id: RowId, 
/**
 * The cells to change.
 */
cells: Record<string, string>, };

export type RowFault = { 
/**
 * The row as the spreadsheet numbers it, from 1.
 */
row: number, field: string, 
/**
 * What is wrong, and what was expected.
 */
message: string, };

export type RowId = string;

export type RowMove = { form: string, id: RowId, 
/**
 * How far.
 */
by: number, };

export type RowPaste = { form: string, 
/**
 * What the rows belong to.
 */
parent: string, 
/**
 * The first row; left out, the block is added at the end.
 */
id?: RowId, 
/**
 * The first field.
 */
field: string, 
/**
 * The cells, row by row.
 */
cells: Array<Array<string>>, };

export type RowRef = { form: string, id: RowId, };

export type RowsRef = { form: string, 
/**
 * What they belong to.
 */
parent: string, };

export type RuleId = "HC1" | "HC2" | "HC3" | "HC4" | "HC5" | "HC6" | "HC7" | "HC8" | "HC9" | "HC10" | "HC11" | "HC12" | "HC13";

export type RuleView = { rule: RuleId, 
/**
 * What it rules out.
 */
rules_out: Array<ApproachId>, 
/**
 * Whether it guards people, so that it may only become stricter.
 */
guards_people: boolean, };

export type RuledOutBy = { "rule": RuleId } | { "cell": { 
/**
 * The factor.
 */
factor: FactorId, 
/**
 * The answer.
 */
level: Level, } } | { "means": { 
/**
 * The factor that asks about them.
 */
factor: FactorId, 
/**
 * The level that it needs; of the number of organisations the highest that it can reach.
 */
needed: Level, } } | { "open": { 
/**
 * The factor.
 */
factor: FactorId, } };

export type SafetyRef = { mentorship: MentorshipId, };

export type SafetySign = { mentorship: MentorshipId, side: Side, 
/**
 * In which role.
 */
role: string, };

export type SafetyView = { 
/**
 * Whether it was begun.
 */
begun: boolean, 
/**
 * How many threats it has.
 */
threats: number, 
/**
 * How many journeys.
 */
trips: number, 
/**
 * How many incidents were noted.
 */
incidents: number, 
/**
 * What it still lacks, by field; none while the store is closed.
 */
lacks: Array<string> | null, 
/**
 * Who has signed it off as it stands.
 */
signoffs: Array<Signoff>, };

export type Said = { 
/**
 * What leads, and how far that can be trusted, one sentence each.
 */
standing: Array<string>, 
/**
 * Each approach, in the order of the ranking.
 */
approaches: Array<SaidApproach>, 
/**
 * What would change the lead, in the order of the reversals.
 */
counterfactuals: Array<string>, 
/**
 * Which answers the lead rests on most.
 */
rests_on: Plot | null, 
/**
 * The lead in a sequence.
 */
path: SaidPath | null, 
/**
 * The workspace's own changes that took part in it.
 */
amendments: Array<string>, 
/**
 * How the chances were found; empty when no draws were made.
 */
method: string, };

export type SaidApproach = { approach: ApproachId, 
/**
 * How often it leads; empty until draws were made.
 */
chance: string, 
/**
 * Between which scores and places it could end; empty when nothing is open.
 */
doubt: string, 
/**
 * What rules it out or holds it back, one sentence each.
 */
ruled_out: Array<string>, 
/**
 * What is to be known of it: the form that the means allow, rounds, conditions.
 */
notes: Array<string>, };

export type SaidLine = { 
/**
 * What is paid.
 */
what: string, 
/**
 * How it is worked out: "2 journeys × 1 traveller × 3,000 KES".
 */
how: string, 
/**
 * The amount; that a price is missing where there is none.
 */
amount: string, 
/**
 * The item whose price is missing.
 */
missing: PriceItem | null, };

export type SaidObstacles = { 
/**
 * The sentences in reading order; one alone when it leads.
 */
sentences: Array<string>, 
/**
 * The nearest change that would put it first, or that there is none.
 */
nearest: string, };

export type SaidPath = { lead: ApproachId, 
/**
 * The weeks that the time line shows.
 */
weeks: number, 
/**
 * The phases in the order of time.
 */
phases: Array<SaidPhase>, 
/**
 * What the plan must make up for, and what to do then.
 */
warnings: Array<string>, };

export type SaidPhase = { phase: Phase, approach: ApproachId, 
/**
 * What is done in it.
 */
what: string, 
/**
 * When, such as "Weeks 3–8".
 */
when: string, 
/**
 * The first week, counted from 1.
 */
start_week: number, 
/**
 * How many weeks it lasts.
 */
weeks: number, 
/**
 * What is to be known about it: rules that bind it, companions passed over.
 */
notes: Array<string>, };

export type Saved = { 
/**
 * Where it is.
 */
path: string, };

export type Score = number | "X";

export type SealedChange = { 
/**
 * The present passphrase.
 */
present: string, 
/**
 * The new one.
 */
passphrase: string, };

export type SealedEntry = { passphrase: string, };

export type SealedView = { 
/**
 * Whether it has been made.
 */
made: boolean, 
/**
 * Whether it is open.
 */
open: boolean, };

export type SearchHit = { 
/**
 * Where it comes from.
 */
group: HitGroup, 
/**
 * What it is, in words.
 */
kind: string, id: string, 
/**
 * The parts of the address of its screen.
 */
place: Array<string>, title: Array<HitPiece>, 
/**
 * The words around the hit.
 */
snippet: Array<HitPiece>, };

export type SearchQuery = { 
/**
 * The words.
 */
text: string, };

export type SearchResults = { 
/**
 * What was looked for instead, where a word was taken for a typing mistake.
 */
corrected: string | null, 
/**
 * The hits, the best first.
 */
hits: Array<SearchHit>, };

export type SectionAdd = { 
/**
 * The report.
 */
id: RowId, section: string, };

export type Sensitivity = { 
/**
 * The factor.
 */
factor: FactorId, 
/**
 * The smallest distance that the answer, a step either way or as it is, leads to; below 0 another is ahead.
 */
low: number, 
/**
 * The largest.
 */
high: number, 
/**
 * Whether a step either way puts another approach first.
 */
changes_lead: boolean, };

export type Series = { 
/**
 * The words at the end of the line.
 */
label: string, 
/**
 * One value for each place along the bottom; a gap where absent.
 */
values: Array<number | null>, };

export type ShapeView = "sheet" | "grid" | "cards";

export type Sheet = { 
/**
 * By question the level from 1, or 0 for "don't know".
 */
levels: { [key in FactorId]?: number }, 
/**
 * The yes/no questions answered yes.
 */
gates: Array<GateId>, };

export type SheetEdit = { form: string, 
/**
 * What the sheet belongs to.
 */
parent: string, 
/**
 * The cells to change.
 */
cells: Record<string, string>, };

export type SheetId = string;

export type SheetKind = string;

export type SheetPatch = { 
/**
 * New answers; `null` takes an answer back.
 */
levels: Partial<Record<FactorId, number | null>>, 
/**
 * Yes or no by gate.
 */
gates: Partial<Record<GateId, boolean>>, };

export type SheetRef = { mentorship: MentorshipId, };

export type Sheets = "single" | "two-up" | "booklet";

export type Side = "mentor" | "mentee";

export type SideBySide = { 
/**
 * The domains that were assessed.
 */
domains: Array<DomainChange>, 
/**
 * The domains in one chart, once there are two rounds.
 */
domain_chart: Plot | null, indicators: Array<IndicatorLine>, 
/**
 * Names of indicators that nobody feeds.
 */
unfed: Array<string>, 
/**
 * Which sides signed the safety plan that stands.
 */
safety_signed: Array<Side>, 
/**
 * How many incidents were noted.
 */
incidents: number, 
/**
 * How many concerns are open.
 */
open_concerns: number, 
/**
 * Budget and spending.
 */
money: Array<MoneyLine>, 
/**
 * Whether the approach still fits; nothing before the decision.
 */
fit: Fit | null, };

export type SideRow = { 
/**
 * The question.
 */
factor: FactorId, 
/**
 * How the two answers stand to each other.
 */
state: SideState, 
/**
 * Whether taking the other side's answer changes what leads under either sheet.
 */
matters: boolean, };

export type SideState = "differ" | "open" | "same";

export type SidesLeads = { 
/**
 * Under the mentor's answers.
 */
mentor: Array<ApproachId>, 
/**
 * Under the mentee's answers.
 */
mentee: Array<ApproachId>, 
/**
 * Under the agreed answers.
 */
agreed: Array<ApproachId>, };

export type SidesRef = { mentorship: MentorshipId, };

export type SidesView = { 
/**
 * What the mentor answered.
 */
mentor: Sheet, 
/**
 * What the mentee answered.
 */
mentee: Sheet, 
/**
 * What both agree on.
 */
agreed: Sheet, 
/**
 * What leads under each side's answers and the agreed ones.
 */
leads: SidesLeads, 
/**
 * The questions: different answers first, those that change the lead before the others.
 */
rows: Array<SideRow>, 
/**
 * The yes/no questions that only one side ticked.
 */
gates: Array<GateId>, 
/**
 * The copies to try things out.
 */
copies: Array<CopyEntry>, };

export type Signoff = { side: Side, 
/**
 * In which role.
 */
signed_role: string, 
/**
 * When, `YYYY-MM-DD`.
 */
signed_on: string, };

export type Stage = "started" | "decided" | "planned";

export type Step = { step: StepId, 
/**
 * How far it is.
 */
state: StepState, 
/**
 * By when, `YYYY-MM-DD`.
 */
due_on: string | null, 
/**
 * Since when, `YYYY-MM-DD`.
 */
started_on: string | null, 
/**
 * When it was declared done, `YYYY-MM-DD`.
 */
done_on: string | null, 
/**
 * The checklist.
 */
checks: Array<Check>, 
/**
 * What is filled in or made.
 */
work: Array<WorkState>, };

export type StepDue = { mentorship: MentorshipId, step: StepId, 
/**
 * The date in any usual form; empty clears it.
 */
due_on: string, };

export type StepFinish = { mentorship: MentorshipId, step: StepId, 
/**
 * Done, or open again.
 */
done: boolean, };

export type StepId = "readiness" | "together" | "priorities" | "approach" | "safety" | "plan" | "prepare" | "carry_out" | "apply" | "review" | "close_out";

export type StepState = "open" | "under_way" | "done";

export type Stop = { 
/**
 * The stop rules that hold; the words are the texts `rule-<id>-why`.
 */
rules: Array<RuleId>, };

export type StoriesRef = { mentorship: MentorshipId, };

export type StoriesView = { stories: Array<StoryEntry>, 
/**
 * Consents that a story may rest on.
 */
consents: Array<ConsentChoice>, lessons: Array<FormRow>, };

export type StoryEntry = { 
/**
 * Its cells.
 */
story: FormRow, 
/**
 * Whether its consent is valid; nothing where none is named.
 */
consent: ConsentState | null, };

export type Strength = { 
/**
 * 0 (guessed at once) to 4 (beyond reach).
 */
score: number, 
/**
 * Whether a workspace may be made with it.
 */
enough: boolean, };

export type Stretch = { 
/**
 * What happens.
 */
label: string, 
/**
 * Where it begins, in the axis's unit (days, weeks).
 */
from: number, 
/**
 * Where it ends; equal to `from` for a single day, drawn as a diamond.
 */
to: number, 
/**
 * True when it is over: filled; else only outlined.
 */
done: boolean, };

export type Subject = "workspace" | "mentorship" | "organisation" | "reading-list" | "guide-page";

export type SubjectEntry = { 
/**
 * What it is.
 */
subject: Subject, id: SubjectId, 
/**
 * Its name: who mentors whom, or the organisation's code name.
 */
name: string, };

export type SubjectId = string;

export type Sums = { 
/**
 * How many mentorships.
 */
mentorships: number, 
/**
 * How many organisations, each once.
 */
organisations: number, 
/**
 * Sessions held.
 */
held: number, 
/**
 * Sessions that were due.
 */
due: number, 
/**
 * Minutes of contact.
 */
minutes: number, 
/**
 * Actions done in time.
 */
in_time: number, 
/**
 * Actions that were due.
 */
actions_due: number, 
/**
 * Levels gained in chosen domains, one number a mentorship that has two rounds: least, middle, most.
 */
gains: [number, number, number] | null, 
/**
 * Of how many mentorships that is known.
 */
gains_of: number, 
/**
 * How many of them gained at least one level.
 */
gained: number, 
/**
 * Stories that may be told.
 */
stories: number, 
/**
 * Incidents noted: their number only.
 */
incidents: number, 
/**
 * Money spent, by currency, in thousandths.
 */
spent: Record<string, number>, };

export type TableRead = { 
/**
 * Entries that were added.
 */
added: number, 
/**
 * Entries that were here already.
 */
known: number, };

export type Takes = { 
/**
 * The form.
 */
variant: Variant, 
/**
 * Whether it is the usual form; else it is a smaller one.
 */
usual: boolean, 
/**
 * How many rounds the organisations that learn need at the least.
 */
rounds: number, };

export type TermView = { id: string, 
/**
 * The word.
 */
term: string, 
/**
 * The word as it stands in sentences.
 */
forms: Array<string>, 
/**
 * What it means here.
 */
meaning: string, 
/**
 * Whether it is one of the terms of mental health and psychosocial support.
 */
wellbeing: boolean, };

export type TextToCheck = { text: string, };

export type Theme = "system" | "light" | "dark";

export type Topic = "community_mobilisation" | "peer_navigation" | "clinical_services" | "drop_in_centre" | "project_management" | "other";

export type TypedMoney = { amount: string, currency: string, };

export type TypedPrice = { 
/**
 * What is paid.
 */
item: PriceItem, 
/**
 * The amount, such as `1 250.50`; empty takes the price back.
 */
amount: string, 
/**
 * The currency, such as `KES`.
 */
currency: string, };

export type TypedRate = { 
/**
 * One of this…
 */
from: string, 
/**
 * …is worth so many of this…
 */
to: string, 
/**
 * …so many; empty takes the rate back.
 */
rate: string, 
/**
 * The day on which the rate was stated, in any usual form.
 */
on: string, };

export type UndoAsk = { 
/**
 * Its number: refused when something else was done since. The last one if left out.
 */
operation?: number, };

export type UndoView = { 
/**
 * What undo would take back.
 */
undo: string | null, 
/**
 * What redo would do again.
 */
redo: string | null, };

export type Variant = { 
/**
 * How many mentee organisations one round reaches.
 */
organisations: number, 
/**
 * Journeys of one round.
 */
trips: number, 
/**
 * People on each journey.
 */
travellers: number, 
/**
 * Days of each stay.
 */
days: number, 
/**
 * People of one mentee organisation who leave their posts for those days.
 */
away: number, 
/**
 * Days of the mentor's staff in the fullest month.
 */
mentor_days: number, 
/**
 * People who lead sessions.
 */
facilitators: number, 
/**
 * Whether it is possible only where both are in the same town.
 */
same_town: boolean, };

export type Verdict = "go" | "not_yet" | "refer";

export type VersionView = { 
/**
 * Its number, counted from 1.
 */
number: number, 
/**
 * When it was frozen, `YYYY-MM-DD`.
 */
frozen_on: string, 
/**
 * What both sides said.
 */
approvals: Array<Approval>, };

export type VersionsView = { 
/**
 * The versions, newest first.
 */
versions: Array<VersionView>, 
/**
 * What changed since the newest one, in sentences.
 */
changes: Array<string>, 
/**
 * How the newest one stands.
 */
status: ApprovalStatus | null, 
/**
 * What stands in the way of its approval.
 */
obstacles: Array<Obstacle>, 
/**
 * Which organisation is at greater risk, and so has the veto.
 */
at_risk: AtRisk, 
/**
 * When everything was cancelled, if it is.
 */
cancelled_on: string | null, };

export type Weight = number;

export type WhatView = "line" | "text" | "date" | "number" | "amount" | "level" | "choice" | "tick";

export type WordChoose = { 
/**
 * The standard word's identifier.
 */
term: string, 
/**
 * The own word; empty goes back to the standard one.
 */
singular: string, 
/**
 * The own word for more than one; if empty, the same.
 */
plural: string, };

export type WordOverlay = { 
/**
 * A Fluent source to lay over the standard texts.
 */
source: string, };

export type WordView = { 
/**
 * The standard word's identifier.
 */
term: string, 
/**
 * The standard word.
 */
standard: string, 
/**
 * The own word; empty where the standard one is used.
 */
singular: string, 
/**
 * The own word for more than one.
 */
plural: string, };

export type Work = "help_check" | "readiness" | "gate" | "expectation" | "agreement" | "self_assessment" | "answers" | "decision" | "safety_plan" | "consent" | "plan" | "approval" | "trips" | "agenda" | "session_log" | "indicators" | "review" | "last_round" | "close_out";

export type WorkRef = { 
/**
 * The ticket of its request; earlier ones stop too.
 */
ticket: number, };

export type WorkState = { work: Work, 
/**
 * Whether it is there.
 */
done: boolean, };

export type WorkView = { 
/**
 * Steps done.
 */
done: number, 
/**
 * Steps in all, as far as known.
 */
total: number, };

export type WorthAsking = { 
/**
 * The factor.
 */
factor: FactorId, 
/**
 * Whether an approach stays held back until it is answered, because the answer could endanger people.
 */
holds_back: boolean, 
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
export const sampleOpen = (): Promise<AppView> => call("sampleOpen", {});
export const sampleLeave = (): Promise<AppView> => call("sampleLeave", {});
export const keyList = (): Promise<KeysView> => call("keyList", {});
export const keyAdd = (request: KeyAdd): Promise<KeysView> => call("keyAdd", request);
export const keyChange = (request: KeyChange): Promise<KeysView> => call("keyChange", request);
export const keyRename = (request: KeyRename): Promise<KeysView> => call("keyRename", request);
export const keyRevoke = (request: KeyRevoke): Promise<KeysView> => call("keyRevoke", request);
export const keyRenew = (request: KeyRenew): Promise<KeyRenewed> => call("keyRenew", request);
export const passphrasePropose = (): Promise<Proposal> => call("passphrasePropose", {});
export const recoveryBegin = (request: RecoveryBegin): Promise<RecoveryParts> => call("recoveryBegin", request);
export const recoveryConfirm = (request: RecoveryConfirm): Promise<KeysView> => call("recoveryConfirm", request);
export const recoveryDecline = (): Promise<KeysView> => call("recoveryDecline", {});
export const workspaceComeIn = (request: ComeIn): Promise<AppView> => call("workspaceComeIn", request);
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
export const coalesceNextEdit = (): Promise<Nothing> => call("coalesceNextEdit", {});
export const undo = (request: UndoAsk): Promise<Done> => call("undo", request);
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
export const approachLook = (request: ApproachLook): Promise<ApproachView> => call("approachLook", request);
export const sidesGet = (request: SidesRef): Promise<SidesView> => call("sidesGet", request);
export const sidesAgree = (request: SidesRef): Promise<SidesView> => call("sidesAgree", request);
export const sheetCompare = (request: CompareRef): Promise<CompareView> => call("sheetCompare", request);
export const copyAdd = (request: CopyAdd): Promise<CopyEntry> => call("copyAdd", request);
export const copyRename = (request: CopyRename): Promise<Nothing> => call("copyRename", request);
export const copyDelete = (request: CopyRef): Promise<Nothing> => call("copyDelete", request);
export const comparisonGet = (request: SidesRef): Promise<Pick> => call("comparisonGet", request);
export const comparisonEdit = (request: PickEdit): Promise<Pick> => call("comparisonEdit", request);
export const knowledgeGet = (): Promise<CatalogueView> => call("knowledgeGet", {});
export const amendmentPut = (request: Amendment): Promise<CatalogueView> => call("amendmentPut", request);
export const amendmentRemove = (request: AmendmentRef): Promise<CatalogueView> => call("amendmentRemove", request);
export const amendmentReset = (): Promise<CatalogueView> => call("amendmentReset", {});
export const amendmentRead = (request: AmendmentFile): Promise<AmendmentsRead> => call("amendmentRead", request);
export const amendmentSave = (request: AmendmentSave): Promise<Saved> => call("amendmentSave", request);
export const pricesGet = (): Promise<PricesView> => call("pricesGet", {});
export const priceEdit = (request: TypedPrice): Promise<PricesView> => call("priceEdit", request);
export const rateEdit = (request: TypedRate): Promise<PricesView> => call("rateEdit", request);
export const estimateGet = (request: EstimateRef): Promise<EstimateView> => call("estimateGet", request);
export const estimateEdit = (request: EstimateEdit): Promise<EstimateView> => call("estimateEdit", request);
export const decisionMoved = (request: DecisionRef): Promise<Moved | null> => call("decisionMoved", request);
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
export const activityPaste = (request: ActivityPaste): Promise<Plan> => call("activityPaste", request);
export const activityMove = (request: ActivityMove): Promise<Plan> => call("activityMove", request);
export const activityDelete = (request: ActivityRef): Promise<Plan> => call("activityDelete", request);
export const pathGet = (request: PathRef): Promise<PathView> => call("pathGet", request);
export const checkEdit = (request: CheckEdit): Promise<PathView> => call("checkEdit", request);
export const stepDue = (request: StepDue): Promise<PathView> => call("stepDue", request);
export const stepFinish = (request: StepFinish): Promise<PathView> => call("stepFinish", request);
export const processChoices = (): Promise<ChoicesView> => call("processChoices", {});
export const formList = (): Promise<Array<FormView>> => call("formList", {});
export const rowList = (request: RowsRef): Promise<Array<FormRow>> => call("rowList", request);
export const sheetEdit = (request: SheetEdit): Promise<Array<FormRow>> => call("sheetEdit", request);
export const rowAdd = (request: SheetEdit): Promise<Array<FormRow>> => call("rowAdd", request);
export const rowEdit = (request: RowEdit): Promise<Array<FormRow>> => call("rowEdit", request);
export const rowMove = (request: RowMove): Promise<Array<FormRow>> => call("rowMove", request);
export const rowDelete = (request: RowRef): Promise<Array<FormRow>> => call("rowDelete", request);
export const rowPaste = (request: RowPaste): Promise<Array<FormRow>> => call("rowPaste", request);
export const gateGet = (request: GateRef): Promise<GateView> => call("gateGet", request);
export const gateDecide = (request: GateDecide): Promise<GateView> => call("gateDecide", request);
export const agreementGet = (request: AgreementRef): Promise<AgreementView> => call("agreementGet", request);
export const agreementDraft = (request: AgreementRef): Promise<AgreementView> => call("agreementDraft", request);
export const roundList = (request: RoundsRef): Promise<Array<RoundView>> => call("roundList", request);
export const roundBegin = (request: RoundsRef): Promise<Array<RoundView>> => call("roundBegin", request);
export const sealedStatus = (): Promise<SealedView> => call("sealedStatus", {});
export const sealedMake = (request: SealedEntry): Promise<SealedView> => call("sealedMake", request);
export const sealedOpen = (request: SealedEntry): Promise<SealedView> => call("sealedOpen", request);
export const sealedChange = (request: SealedChange): Promise<SealedView> => call("sealedChange", request);
export const sealedClose = (): Promise<SealedView> => call("sealedClose", {});
export const safetyGet = (request: SafetyRef): Promise<SafetyView> => call("safetyGet", request);
export const safetySign = (request: SafetySign): Promise<SafetyView> => call("safetySign", request);
export const consentList = (request: ConsentsRef): Promise<Array<ConsentView>> => call("consentList", request);
export const consentWithdraw = (request: ConsentRef): Promise<Array<ConsentView>> => call("consentWithdraw", request);
export const planBudget = (request: PlanRef): Promise<BudgetView> => call("planBudget", request);
export const planStarter = (request: PlanStarter): Promise<Plan> => call("planStarter", request);
export const versionList = (request: PlanRef): Promise<VersionsView> => call("versionList", request);
export const versionFreeze = (request: PlanRef): Promise<VersionsView> => call("versionFreeze", request);
export const approvalDecide = (request: ApprovalDecide): Promise<VersionsView> => call("approvalDecide", request);
export const mentorshipCancel = (request: PlanRef): Promise<VersionsView> => call("mentorshipCancel", request);
export const mentorshipResume = (request: PlanRef): Promise<VersionsView> => call("mentorshipResume", request);
export const retentionDraft = (request: RetentionRef): Promise<Nothing> => call("retentionDraft", request);
export const closeOutGet = (request: RetentionRef): Promise<CloseOutView> => call("closeOutGet", request);
export const closeOut = (request: CloseOut): Promise<CloseOutView> => call("closeOut", request);
export const historyList = (request: HistoryRef): Promise<Array<HistoryView>> => call("historyList", request);
export const encounterPage = (request: EncountersOf): Promise<EncounterPage> => call("encounterPage", request);
export const encounterAdd = (request: EncounterAdd): Promise<EncounterView> => call("encounterAdd", request);
export const encounterGet = (request: EncounterRef): Promise<EncounterView> => call("encounterGet", request);
export const agendaDraft = (request: EncounterRef): Promise<EncounterView> => call("agendaDraft", request);
export const concernList = (request: EncountersOf): Promise<Array<EncounterEntry>> => call("concernList", request);
export const actionPage = (request: ActionsOf): Promise<ActionPage> => call("actionPage", request);
export const actionAdd = (request: ActionAdd): Promise<Nothing> => call("actionAdd", request);
export const actionEdit = (request: ActionEdit): Promise<Nothing> => call("actionEdit", request);
export const indicatorSheet = (request: SheetRef): Promise<IndicatorSheet> => call("indicatorSheet", request);
export const indicatorAdd = (request: IndicatorAdd): Promise<IndicatorSheet> => call("indicatorAdd", request);
export const feedbackGet = (request: FeedbackRef): Promise<FeedbackView> => call("feedbackGet", request);
export const feedbackAdd = (request: FeedbackAdd): Promise<FeedbackView> => call("feedbackAdd", request);
export const feedbackOpen = (request: FeedbackOpen): Promise<FeedbackView> => call("feedbackOpen", request);
export const reviewList = (request: ReviewsRef): Promise<ReviewsView> => call("reviewList", request);
export const storyList = (request: StoriesRef): Promise<StoriesView> => call("storyList", request);
export const lessonSearch = (request: LessonSearch): Promise<Array<LessonEntry>> => call("lessonSearch", request);
export const reportList = (request: ReportsRef): Promise<ReportsView> => call("reportList", request);
export const reportBegin = (request: ReportBegin): Promise<ReportView> => call("reportBegin", request);
export const reportGet = (request: ReportRef): Promise<ReportView> => call("reportGet", request);
export const sectionAdd = (request: SectionAdd): Promise<ReportView> => call("sectionAdd", request);
export const outlineSave = (request: OutlineSave): Promise<ReportView> => call("outlineSave", request);
export const outlineDelete = (request: OutlineRef): Promise<Nothing> => call("outlineDelete", request);
export const importOpen = (request: ImportOpen): Promise<ImportFile> => call("importOpen", request);
export const importPreview = (request: ImportRows): Promise<ImportPreview> => call("importPreview", request);
export const importAccept = (request: ImportRows): Promise<ImportDone> => call("importAccept", request);
export const homeGet = (): Promise<HomeView> => call("homeGet", {});
export const calendarGet = (request: DaySpan): Promise<Array<DueItem>> => call("calendarGet", request);
export const calendarSave = (request: CalendarSave): Promise<Saved> => call("calendarSave", request);
export const portfolioGet = (request: PortfolioOf): Promise<PortfolioView> => call("portfolioGet", request);
export const documentSubjects = (): Promise<Array<SubjectEntry>> => call("documentSubjects", {});
export const documentList = (request: DocumentsOf): Promise<Array<DocumentEntry>> => call("documentList", request);
export const documentPreview = (request: DocumentRequest): Promise<Preview> => call("documentPreview", request);
export const documentSave = (request: DocumentSave): Promise<Saved> => call("documentSave", request);
export const libraryFind = (request: LibraryQuery): Promise<LibraryFound> => call("libraryFind", request);
export const search = (request: SearchQuery): Promise<SearchResults> => call("search", request);
export const guideContents = (): Promise<Array<GuideChapter>> => call("guideContents", {});
export const guideGet = (request: GuidePageRef): Promise<GuidePage> => call("guideGet", request);
export const glossaryList = (): Promise<Array<TermView>> => call("glossaryList", {});
export const resourceGet = (request: ResourceRef): Promise<ResourceView> => call("resourceGet", request);
export const resourceAdd = (request: ResourcePatch): Promise<ResourceView> => call("resourceAdd", request);
export const resourceEdit = (request: ResourceEdit): Promise<ResourceView> => call("resourceEdit", request);
export const resourceDelete = (request: ResourceRef): Promise<Nothing> => call("resourceDelete", request);
export const resourceNote = (request: ResourceNoteEdit): Promise<ResourceView> => call("resourceNote", request);
export const attachmentAdd = (request: AttachmentAdd): Promise<ResourceView> => call("attachmentAdd", request);
export const attachmentSave = (request: AttachmentSave): Promise<Saved> => call("attachmentSave", request);
export const attachmentDelete = (request: AttachmentRef): Promise<Nothing> => call("attachmentDelete", request);
export const readingLists = (): Promise<Array<ReadingList>> => call("readingLists", {});
export const readingListGet = (request: ReadingListRef): Promise<ReadingList> => call("readingListGet", request);
export const readingListAdd = (request: ReadingListPatch): Promise<ReadingList> => call("readingListAdd", request);
export const readingListEdit = (request: ReadingListEdit): Promise<ReadingList> => call("readingListEdit", request);
export const readingListDelete = (request: ReadingListRef): Promise<Nothing> => call("readingListDelete", request);
export const readingListPut = (request: ReadingListPut): Promise<ReadingList> => call("readingListPut", request);
export const readingItemEdit = (request: ReadingItemEdit): Promise<Nothing> => call("readingItemEdit", request);
export const readingItemMove = (request: ReadingItemMove): Promise<Nothing> => call("readingItemMove", request);
export const readingItemTake = (request: ReadingItemRef): Promise<Nothing> => call("readingItemTake", request);
export const libraryExport = (request: LibraryTableFile): Promise<Saved> => call("libraryExport", request);
export const libraryImport = (request: LibraryTableFile): Promise<TableRead> => call("libraryImport", request);
export const contactList = (): Promise<Array<CareContact>> => call("contactList", {});
export const contactAdd = (request: CareContactPatch): Promise<Array<CareContact>> => call("contactAdd", request);
export const contactEdit = (request: CareContactEdit): Promise<Array<CareContact>> => call("contactEdit", request);
export const contactDelete = (request: CareContactRef): Promise<Array<CareContact>> => call("contactDelete", request);
export const wordList = (): Promise<Array<WordView>> => call("wordList", {});
export const wordChoose = (request: WordChoose): Promise<Array<WordView>> => call("wordChoose", request);
export const wordOverlay = (): Promise<WordOverlay> => call("wordOverlay", {});
export const wordHints = (request: TextToCheck): Promise<Array<Hint>> => call("wordHints", request);
export const workStatus = (): Promise<WorkView> => call("workStatus", {});
export const workStop = (request: WorkRef): Promise<Nothing> => call("workStop", request);
export const workHalt = (): Promise<Nothing> => call("workHalt", {});
export const workResume = (): Promise<Nothing> => call("workResume", {});
export const printList = (): Promise<Array<Print>> => call("printList", {});
export const printEdit = (request: PrintEdit): Promise<Array<Print>> => call("printEdit", request);
export const dumpSave = (request: DumpSave): Promise<Saved> => call("dumpSave", request);
export const dumpLoad = (request: DumpLoad): Promise<AppView> => call("dumpLoad", request);
