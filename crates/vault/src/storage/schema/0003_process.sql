-- The process from readiness to close-out. Cells of forms are texts, checked by the form's declaration; those of the
-- sealed store are encrypted texts. See `form/` for how a form is declared.

ALTER TABLE mentorship ADD COLUMN at_risk TEXT NOT NULL DEFAULT 'unknown';

ALTER TABLE plan ADD COLUMN exit_criteria TEXT NOT NULL DEFAULT '';
ALTER TABLE plan ADD COLUMN final_review_on TEXT;
ALTER TABLE plan ADD COLUMN more_indicators TEXT NOT NULL DEFAULT '';
ALTER TABLE objective ADD COLUMN domain TEXT NOT NULL DEFAULT '';
ALTER TABLE objective ADD COLUMN level_now INTEGER;
ALTER TABLE objective ADD COLUMN level_target INTEGER;
ALTER TABLE objective ADD COLUMN proof TEXT NOT NULL DEFAULT '';
ALTER TABLE activity ADD COLUMN participants TEXT NOT NULL DEFAULT '';
ALTER TABLE activity ADD COLUMN place TEXT NOT NULL DEFAULT '';

CREATE TABLE step (
    id         TEXT PRIMARY KEY,
    mentorship TEXT NOT NULL REFERENCES mentorship (id) ON DELETE CASCADE,
    step       TEXT NOT NULL,
    due_on     TEXT,
    started_on TEXT,
    done_on    TEXT,
    UNIQUE (mentorship, step)
) STRICT;

CREATE TABLE step_check (
    id         TEXT PRIMARY KEY,
    mentorship TEXT NOT NULL REFERENCES mentorship (id) ON DELETE CASCADE,
    step       TEXT NOT NULL,
    point      TEXT NOT NULL,
    ticked     INTEGER NOT NULL DEFAULT 0,
    not_needed TEXT NOT NULL DEFAULT '',
    UNIQUE (mentorship, step, point)
) STRICT;

CREATE TABLE gate (
    id         TEXT PRIMARY KEY,
    mentorship TEXT NOT NULL UNIQUE REFERENCES mentorship (id) ON DELETE CASCADE,
    verdict    TEXT NOT NULL,
    gate_what  TEXT NOT NULL DEFAULT '',
    gate_by    TEXT,
    gate_refer TEXT NOT NULL DEFAULT '',
    decided_on TEXT NOT NULL
) STRICT;

CREATE TABLE safety_signoff (
    id          TEXT PRIMARY KEY,
    mentorship  TEXT NOT NULL REFERENCES mentorship (id) ON DELETE CASCADE,
    side        TEXT NOT NULL,
    signed_role TEXT NOT NULL,
    signed_on   TEXT NOT NULL,
    UNIQUE (mentorship, side)
) STRICT;

-- The key of the sealed store, wrapped under its own passphrase; not journaled.
CREATE TABLE sealed_store (
    id   TEXT PRIMARY KEY,
    slot TEXT NOT NULL CHECK (json_valid(slot))
) STRICT;

CREATE TABLE version (
    id        TEXT PRIMARY KEY,
    plan      TEXT NOT NULL REFERENCES plan (id) ON DELETE CASCADE,
    number    INTEGER NOT NULL,
    frozen_on TEXT NOT NULL,
    content   TEXT NOT NULL CHECK (json_valid(content)),
    UNIQUE (plan, number)
) STRICT;

CREATE TABLE approval (
    id            TEXT PRIMARY KEY,
    version       TEXT NOT NULL REFERENCES version (id) ON DELETE CASCADE,
    side          TEXT NOT NULL,
    verdict       TEXT NOT NULL,
    approved_role TEXT NOT NULL DEFAULT '',
    decided_on    TEXT NOT NULL,
    UNIQUE (version, side)
) STRICT;

CREATE TABLE cancellation (
    id           TEXT PRIMARY KEY,
    mentorship   TEXT NOT NULL UNIQUE REFERENCES mentorship (id) ON DELETE CASCADE,
    cancelled_on TEXT NOT NULL
) STRICT;

CREATE TABLE deletion_note (
    id          TEXT PRIMARY KEY,
    mentorship  TEXT NOT NULL UNIQUE REFERENCES mentorship (id) ON DELETE CASCADE,
    deleted     TEXT NOT NULL CHECK (json_valid(deleted)),
    returned    TEXT NOT NULL CHECK (json_valid(returned)),
    closed_role TEXT NOT NULL,
    closed_on   TEXT NOT NULL,
    row_count   INTEGER NOT NULL
) STRICT;

CREATE TABLE profile (
    id             TEXT PRIMARY KEY,
    organisation   TEXT NOT NULL UNIQUE REFERENCES organisation (id) ON DELETE CASCADE,
    serves         TEXT NOT NULL DEFAULT '',
    services       TEXT NOT NULL DEFAULT '',
    founded        TEXT NOT NULL DEFAULT '',
    registration   TEXT NOT NULL DEFAULT '',
    staff          TEXT NOT NULL DEFAULT '',
    volunteers     TEXT NOT NULL DEFAULT '',
    peer_workers   TEXT NOT NULL DEFAULT '',
    budget_band    TEXT NOT NULL DEFAULT '',
    past_mentoring TEXT NOT NULL DEFAULT '',
    connection     TEXT NOT NULL DEFAULT '',
    digital_safety TEXT NOT NULL DEFAULT '',
    hosting        TEXT NOT NULL DEFAULT '',
    visitors       TEXT NOT NULL DEFAULT '',
    coordinator    TEXT NOT NULL DEFAULT '',
    backup         TEXT NOT NULL DEFAULT '',
    hours          TEXT NOT NULL DEFAULT '',
    safe_channel   TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE help_check (
    id            TEXT PRIMARY KEY,
    mentorship    TEXT NOT NULL UNIQUE REFERENCES mentorship (id) ON DELETE CASCADE,
    help_agenda   TEXT NOT NULL DEFAULT '',
    help_relation TEXT NOT NULL DEFAULT '',
    help_time     TEXT NOT NULL DEFAULT '',
    help_product  TEXT NOT NULL DEFAULT '',
    help_method   TEXT NOT NULL DEFAULT '',
    help_licence  TEXT NOT NULL DEFAULT '',
    help_repeat   TEXT NOT NULL DEFAULT '',
    benefits_talk TEXT NOT NULL DEFAULT '',
    risks_talk    TEXT NOT NULL DEFAULT '',
    cost_worth    TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE readiness (
    id                 TEXT PRIMARY KEY,
    mentorship         TEXT NOT NULL UNIQUE REFERENCES mentorship (id) ON DELETE CASCADE,
    ready_done         TEXT NOT NULL DEFAULT '',
    ready_taught       TEXT NOT NULL DEFAULT '',
    ready_failed       TEXT NOT NULL DEFAULT '',
    ready_mentors      TEXT NOT NULL DEFAULT '',
    ready_cover        TEXT NOT NULL DEFAULT '',
    ready_listening    TEXT NOT NULL DEFAULT '',
    ready_language     TEXT NOT NULL DEFAULT '',
    ready_leadership   TEXT NOT NULL DEFAULT '',
    ready_materials    TEXT NOT NULL DEFAULT '',
    ready_host         TEXT NOT NULL DEFAULT '',
    ready_accounts     TEXT NOT NULL DEFAULT '',
    ready_learn        TEXT NOT NULL DEFAULT '',
    ready_dont_know    TEXT NOT NULL DEFAULT '',
    ready_not_for_them TEXT NOT NULL DEFAULT '',
    ready_rules        TEXT NOT NULL DEFAULT '',
    ready_cancel       TEXT NOT NULL DEFAULT '',
    ready_support      TEXT NOT NULL DEFAULT '',
    ready_by           TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE expectation (
    id              TEXT PRIMARY KEY,
    mentorship      TEXT NOT NULL UNIQUE REFERENCES mentorship (id) ON DELETE CASCADE,
    common_purpose  TEXT NOT NULL DEFAULT '',
    success_mentor  TEXT NOT NULL DEFAULT '',
    success_mentee  TEXT NOT NULL DEFAULT '',
    mentor_offers   TEXT NOT NULL DEFAULT '',
    mentor_wants    TEXT NOT NULL DEFAULT '',
    mentee_offers   TEXT NOT NULL DEFAULT '',
    mentee_wants    TEXT NOT NULL DEFAULT '',
    off_limits      TEXT NOT NULL DEFAULT '',
    who_may_know    TEXT NOT NULL DEFAULT '',
    names_codes     TEXT NOT NULL DEFAULT '',
    shared_language TEXT NOT NULL DEFAULT '',
    talk_channel    TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE round (
    id         TEXT PRIMARY KEY,
    mentorship TEXT NOT NULL REFERENCES mentorship (id) ON DELETE CASCADE,
    position   INTEGER NOT NULL,
    held_on    TEXT NOT NULL DEFAULT '',
    took_part  TEXT NOT NULL DEFAULT '',
    round_note TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX round_by_mentorship ON round (mentorship);

CREATE TABLE score (
    id           TEXT PRIMARY KEY,
    round        TEXT NOT NULL REFERENCES round (id) ON DELETE CASCADE,
    position     INTEGER NOT NULL,
    domain       TEXT NOT NULL DEFAULT '',
    pride        TEXT NOT NULL DEFAULT '',
    level        TEXT NOT NULL DEFAULT '',
    level_why    TEXT NOT NULL DEFAULT '',
    evidence     TEXT NOT NULL DEFAULT '',
    mentor_level TEXT NOT NULL DEFAULT '',
    mentor_why   TEXT NOT NULL DEFAULT '',
    target       TEXT NOT NULL DEFAULT '',
    target_by    TEXT NOT NULL DEFAULT '',
    importance   TEXT NOT NULL DEFAULT '',
    priority     TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX score_by_round ON score (round);

CREATE TABLE agreement (
    id                   TEXT PRIMARY KEY,
    mentorship           TEXT NOT NULL UNIQUE REFERENCES mentorship (id) ON DELETE CASCADE,
    agreed_purpose       TEXT NOT NULL DEFAULT '',
    principles           TEXT NOT NULL DEFAULT '',
    agreed_from          TEXT NOT NULL DEFAULT '',
    agreed_until         TEXT NOT NULL DEFAULT '',
    agreed_ways          TEXT NOT NULL DEFAULT '',
    rhythm               TEXT NOT NULL DEFAULT '',
    agreed_language      TEXT NOT NULL DEFAULT '',
    agreed_mentor_offers TEXT NOT NULL DEFAULT '',
    agreed_mentor_wants  TEXT NOT NULL DEFAULT '',
    agreed_mentee_offers TEXT NOT NULL DEFAULT '',
    agreed_mentee_wants  TEXT NOT NULL DEFAULT '',
    agreed_roles         TEXT NOT NULL DEFAULT '',
    who_pays             TEXT NOT NULL DEFAULT '',
    stipends             TEXT NOT NULL DEFAULT '',
    receipts             TEXT NOT NULL DEFAULT '',
    confidentiality      TEXT NOT NULL DEFAULT '',
    data_kept            TEXT NOT NULL DEFAULT '',
    images_rule          TEXT NOT NULL DEFAULT '',
    images_note          TEXT NOT NULL DEFAULT '',
    ownership            TEXT NOT NULL DEFAULT '',
    no_exploitation      TEXT NOT NULL DEFAULT '',
    conduct              TEXT NOT NULL DEFAULT '',
    disagreement         TEXT NOT NULL DEFAULT '',
    complaints           TEXT NOT NULL DEFAULT '',
    ending_early         TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE safety_plan (
    id                 TEXT PRIMARY KEY,
    mentorship         TEXT NOT NULL UNIQUE REFERENCES mentorship (id) ON DELETE CASCADE,
    context_mentor     TEXT NOT NULL DEFAULT '',
    context_mentee     TEXT NOT NULL DEFAULT '',
    context_route      TEXT NOT NULL DEFAULT '',
    protects           TEXT NOT NULL DEFAULT '',
    if_asked           TEXT NOT NULL DEFAULT '',
    devices_rule       TEXT NOT NULL DEFAULT '',
    who_cancels        TEXT NOT NULL DEFAULT '',
    incident_steps     TEXT NOT NULL DEFAULT '',
    after_care         TEXT NOT NULL DEFAULT '',
    safety_review_on   TEXT NOT NULL DEFAULT '',
    emergency_contacts TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE threat (
    id              TEXT PRIMARY KEY,
    mentorship      TEXT NOT NULL REFERENCES mentorship (id) ON DELETE CASCADE,
    position        INTEGER NOT NULL,
    threat          TEXT NOT NULL DEFAULT '',
    who_harmed      TEXT NOT NULL DEFAULT '',
    likelihood      TEXT NOT NULL DEFAULT '',
    impact          TEXT NOT NULL DEFAULT '',
    vulnerabilities TEXT NOT NULL DEFAULT '',
    capacities      TEXT NOT NULL DEFAULT '',
    prevention      TEXT NOT NULL DEFAULT '',
    response        TEXT NOT NULL DEFAULT '',
    cancel_trigger  TEXT NOT NULL DEFAULT '',
    threat_owner    TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX threat_by_mentorship ON threat (mentorship);

CREATE TABLE trip (
    id              TEXT PRIMARY KEY,
    mentorship      TEXT NOT NULL REFERENCES mentorship (id) ON DELETE CASCADE,
    position        INTEGER NOT NULL,
    trip_purpose    TEXT NOT NULL DEFAULT '',
    trip_from       TEXT NOT NULL DEFAULT '',
    trip_until      TEXT NOT NULL DEFAULT '',
    travellers      TEXT NOT NULL DEFAULT '',
    profile_of_trip TEXT NOT NULL DEFAULT '',
    route           TEXT NOT NULL DEFAULT '',
    lodging         TEXT NOT NULL DEFAULT '',
    story           TEXT NOT NULL DEFAULT '',
    check_in        TEXT NOT NULL DEFAULT '',
    itinerary_known TEXT NOT NULL DEFAULT '',
    papers          TEXT NOT NULL DEFAULT '',
    devices         TEXT NOT NULL DEFAULT '',
    medicines       TEXT NOT NULL DEFAULT '',
    passport        TEXT NOT NULL DEFAULT '',
    visa            TEXT NOT NULL DEFAULT '',
    invitation      TEXT NOT NULL DEFAULT '',
    tickets         TEXT NOT NULL DEFAULT '',
    insurance       TEXT NOT NULL DEFAULT '',
    advance         TEXT NOT NULL DEFAULT '',
    per_diem        TEXT NOT NULL DEFAULT '',
    room            TEXT NOT NULL DEFAULT '',
    interpreter     TEXT NOT NULL DEFAULT '',
    food_prayer     TEXT NOT NULL DEFAULT '',
    access          TEXT NOT NULL DEFAULT '',
    medicine_legal  TEXT NOT NULL DEFAULT '',
    sim_device      TEXT NOT NULL DEFAULT '',
    copies          TEXT NOT NULL DEFAULT '',
    return_check    TEXT NOT NULL DEFAULT '',
    trip_contacts   TEXT NOT NULL DEFAULT '',
    trip_after_care TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX trip_by_mentorship ON trip (mentorship);

CREATE TABLE incident (
    id              TEXT PRIMARY KEY,
    mentorship      TEXT NOT NULL REFERENCES mentorship (id) ON DELETE CASCADE,
    position        INTEGER NOT NULL,
    incident_on     TEXT NOT NULL DEFAULT '',
    incident_what   TEXT NOT NULL DEFAULT '',
    harm            TEXT NOT NULL DEFAULT '',
    incident_action TEXT NOT NULL DEFAULT '',
    lesson          TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX incident_by_mentorship ON incident (mentorship);

CREATE TABLE consent (
    id            TEXT PRIMARY KEY,
    mentorship    TEXT NOT NULL REFERENCES mentorship (id) ON DELETE CASCADE,
    position      INTEGER NOT NULL,
    consent_of    TEXT NOT NULL DEFAULT '',
    consent_what  TEXT NOT NULL DEFAULT '',
    consent_note  TEXT NOT NULL DEFAULT '',
    consent_use   TEXT NOT NULL DEFAULT '',
    consent_until TEXT NOT NULL DEFAULT '',
    consent_how   TEXT NOT NULL DEFAULT '',
    withdrawn_on  TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX consent_by_mentorship ON consent (mentorship);

CREATE TABLE consent_use (
    id         TEXT PRIMARY KEY,
    consent    TEXT NOT NULL REFERENCES consent (id) ON DELETE CASCADE,
    position   INTEGER NOT NULL,
    used_in    TEXT NOT NULL DEFAULT '',
    used_on    TEXT NOT NULL DEFAULT '',
    taken_back TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX consent_use_by_consent ON consent_use (consent);

CREATE TABLE participant (
    id                TEXT PRIMARY KEY,
    plan              TEXT NOT NULL REFERENCES plan (id) ON DELETE CASCADE,
    position          INTEGER NOT NULL,
    participant_role  TEXT NOT NULL DEFAULT '',
    participant_side  TEXT NOT NULL DEFAULT '',
    participant_count TEXT NOT NULL DEFAULT '',
    participant_part  TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX participant_by_plan ON participant (plan);

CREATE TABLE budget_line (
    id          TEXT PRIMARY KEY,
    plan        TEXT NOT NULL REFERENCES plan (id) ON DELETE CASCADE,
    position    INTEGER NOT NULL,
    budget_kind TEXT NOT NULL DEFAULT '',
    budget_what TEXT NOT NULL DEFAULT '',
    quantity    TEXT NOT NULL DEFAULT '',
    unit        TEXT NOT NULL DEFAULT '',
    price       TEXT NOT NULL DEFAULT '',
    currency    TEXT NOT NULL DEFAULT '',
    paid_by     TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX budget_line_by_plan ON budget_line (plan);

CREATE TABLE indicator (
    id               TEXT PRIMARY KEY,
    plan             TEXT NOT NULL REFERENCES plan (id) ON DELETE CASCADE,
    position         INTEGER NOT NULL,
    indicator        TEXT NOT NULL DEFAULT '',
    indicator_kind   TEXT NOT NULL DEFAULT '',
    indicator_unit   TEXT NOT NULL DEFAULT '',
    baseline         TEXT NOT NULL DEFAULT '',
    indicator_target TEXT NOT NULL DEFAULT '',
    frequency        TEXT NOT NULL DEFAULT '',
    source           TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX indicator_by_plan ON indicator (plan);

CREATE TABLE risk (
    id              TEXT PRIMARY KEY,
    plan            TEXT NOT NULL REFERENCES plan (id) ON DELETE CASCADE,
    position        INTEGER NOT NULL,
    risk            TEXT NOT NULL DEFAULT '',
    risk_likelihood TEXT NOT NULL DEFAULT '',
    risk_impact     TEXT NOT NULL DEFAULT '',
    risk_prevention TEXT NOT NULL DEFAULT '',
    risk_owner      TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX risk_by_plan ON risk (plan);

CREATE TABLE retention (
    id         TEXT PRIMARY KEY,
    mentorship TEXT NOT NULL REFERENCES mentorship (id) ON DELETE CASCADE,
    position   INTEGER NOT NULL,
    kept_kind  TEXT NOT NULL DEFAULT '',
    keep_until TEXT NOT NULL DEFAULT '',
    then_do    TEXT NOT NULL DEFAULT '',
    kept_note  TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX retention_by_mentorship ON retention (mentorship);
