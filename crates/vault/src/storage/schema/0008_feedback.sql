-- Feedback is released in batches. Forms that were typed in wait here, out of every view, document and export, until the
-- mentee has opened the feedback and enough of them are there; then they move to `feedback` under new identifiers and in
-- a new order.
CREATE TABLE feedback_waiting (
    id              TEXT PRIMARY KEY,
    mentorship      TEXT NOT NULL REFERENCES mentorship (id) ON DELETE CASCADE,
    position        INTEGER NOT NULL,
    useful          TEXT NOT NULL DEFAULT '',
    will_use        TEXT NOT NULL DEFAULT '',
    respected       TEXT NOT NULL DEFAULT '',
    felt_safe       TEXT NOT NULL DEFAULT '',
    own_language    TEXT NOT NULL DEFAULT '',
    pace            TEXT NOT NULL DEFAULT '',
    best            TEXT NOT NULL DEFAULT '',
    least           TEXT NOT NULL DEFAULT '',
    mentor_listens  TEXT NOT NULL DEFAULT '',
    mentor_knows    TEXT NOT NULL DEFAULT '',
    mentor_explains TEXT NOT NULL DEFAULT '',
    mentor_keeps    TEXT NOT NULL DEFAULT '',
    equals          TEXT NOT NULL DEFAULT '',
    should_change   TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX feedback_waiting_by_mentorship ON feedback_waiting (mentorship, position);

-- Forms of feedback that was opened before are seen already; those of feedback that is still closed wait.
INSERT INTO feedback_waiting (id, mentorship, position, useful, will_use, respected, felt_safe, own_language, pace, best,
        least, mentor_listens, mentor_knows, mentor_explains, mentor_keeps, equals, should_change)
    SELECT id, mentorship, position, useful, will_use, respected, felt_safe, own_language, pace, best,
        least, mentor_listens, mentor_knows, mentor_explains, mentor_keeps, equals, should_change
    FROM feedback WHERE mentorship NOT IN (SELECT mentorship FROM feedback_opening);
DELETE FROM feedback WHERE mentorship NOT IN (SELECT mentorship FROM feedback_opening);
-- What undo, redo and the bin would put back is no released form either.
UPDATE journal SET kind = 'feedback_waiting' WHERE kind = 'feedback' AND row NOT IN (SELECT id FROM feedback);
