//! The names of the write transactions that change records.

use jirani_vault::OperationName;

/// A write transaction on records: what the undo menu and the history call it (Fluent key `op-…`).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Op {
    /// An organisation was added.
    OrganisationAdd,
    /// An organisation's profile was edited.
    OrganisationEdit,
    /// An organisation was put in the bin.
    OrganisationDelete,
    /// A mentorship was started.
    MentorshipAdd,
    /// A mentorship's facts were edited.
    MentorshipEdit,
    /// A mentorship was put in the bin with all that belongs to it.
    MentorshipDelete,
    /// Answers in the approach finder changed.
    AssessmentEdit,
    /// An approach was chosen.
    DecisionMake,
    /// Answers of one side, or of a copy, changed.
    SheetEdit,
    /// Answers on which both sides agree were taken over.
    SheetAgree,
    /// A copy of answers was made to try something out.
    CopyAdd,
    /// A copy was renamed.
    CopyRename,
    /// A copy was deleted.
    CopyDelete,
    /// What is laid side by side was chosen.
    ComparisonEdit,
    /// The catalogue was changed for this workspace.
    AmendmentPut,
    /// A change to the catalogue was taken back.
    AmendmentRemove,
    /// The published catalogue counts again.
    AmendmentReset,
    /// Changes to the catalogue were read from a file.
    AmendmentRead,
    /// A price changed.
    PriceEdit,
    /// A rate of exchange changed.
    RateEdit,
    /// The quantities of an estimate changed.
    EstimateEdit,
    /// A plan was drafted from the decision.
    PlanDraft,
    /// The plan's own fields were edited.
    PlanEdit,
    /// An objective was added.
    ObjectiveAdd,
    /// An objective was edited.
    ObjectiveEdit,
    /// An objective was moved.
    ObjectiveMove,
    /// An objective was removed with its activities.
    ObjectiveDelete,
    /// An activity was added.
    ActivityAdd,
    /// An activity was edited.
    ActivityEdit,
    /// Activities were pasted from a spreadsheet.
    ActivityPaste,
    /// An activity was moved.
    ActivityMove,
    /// An activity was removed.
    ActivityDelete,
    /// An own entry of the library was added.
    ResourceAdd,
    /// An own entry was edited.
    ResourceEdit,
    /// An own entry was put in the bin.
    ResourceDelete,
    /// Something was noted about a resource.
    ResourceNote,
    /// Own entries were read from a file.
    ResourceImport,
    /// A file was kept with a resource.
    AttachmentAdd,
    /// A kept file was put in the bin.
    AttachmentDelete,
    /// A reading list was started.
    ListAdd,
    /// A reading list was edited.
    ListEdit,
    /// A reading list was put in the bin.
    ListDelete,
    /// A resource was put on a reading list.
    ListPut,
    /// A resource was taken off a reading list.
    ListTake,
    /// A contact for care was added.
    ContactAdd,
    /// A contact for care was edited.
    ContactEdit,
    /// A contact for care was put in the bin.
    ContactDelete,
    /// The community chose a word of its own.
    WordChoose,
    /// A document left on paper or as a file.
    PrintAdd,
    /// Whether a print is destroyed.
    PrintEdit,
    /// Fictional sample data was put in.
    SampleAdd,

    /// A form changed; its operations name themselves.
    Form(&'static str),
    /// The gate of step 0 was decided.
    GateDecide,
    /// A step's dates or state changed.
    StepEdit,
    /// A point of a checklist was ticked, set aside or opened again.
    CheckEdit,
    /// A side signed the safety plan off.
    SafetySign,
    /// A starter was put into a plan.
    PlanStarter,
    /// A version of the plan was frozen.
    VersionFreeze,
    /// A side said yes or no to a version.
    ApprovalDecide,
    /// Everything planned was cancelled.
    MentorshipCancel,
    /// A cancelled mentorship goes on.
    MentorshipResume,
    /// Dates by which records are returned or deleted were proposed.
    RetentionDraft,
    /// Partner data were deleted for good at the close of a mentorship.
    CloseOut,
    /// Partner data were returned at the close of a mentorship, and nothing was deleted.
    CloseReturn,

    /// The mentee opened the feedback.
    FeedbackOpen,
    /// An outline of a report was kept.
    OutlineSave,
    /// An outline of a report was forgotten.
    OutlineDelete,
    /// Rows of a spreadsheet were taken over.
    ImportAccept,
}

impl Op {
    /// The name by which the vault knows it.
    pub const fn name(self) -> OperationName {
        OperationName(self.key())
    }

    /// The key under which it is stored and named.
    pub const fn key(self) -> &'static str {
        match self {
            Op::OrganisationAdd => "organisation-add",
            Op::OrganisationEdit => "organisation-edit",
            Op::OrganisationDelete => "organisation-delete",
            Op::MentorshipAdd => "mentorship-add",
            Op::MentorshipEdit => "mentorship-edit",
            Op::MentorshipDelete => "mentorship-delete",
            Op::AssessmentEdit => "assessment-edit",
            Op::DecisionMake => "decision-make",
            Op::SheetEdit => "sheet-edit",
            Op::SheetAgree => "sheet-agree",
            Op::CopyAdd => "copy-add",
            Op::CopyRename => "copy-rename",
            Op::CopyDelete => "copy-delete",
            Op::ComparisonEdit => "comparison-edit",
            Op::AmendmentPut => "amendment-put",
            Op::AmendmentRemove => "amendment-remove",
            Op::AmendmentReset => "amendment-reset",
            Op::AmendmentRead => "amendment-read",
            Op::PriceEdit => "price-edit",
            Op::RateEdit => "rate-edit",
            Op::EstimateEdit => "estimate-edit",
            Op::PlanDraft => "plan-draft",
            Op::PlanEdit => "plan-edit",
            Op::ObjectiveAdd => "objective-add",
            Op::ObjectiveEdit => "objective-edit",
            Op::ObjectiveMove => "objective-move",
            Op::ObjectiveDelete => "objective-delete",
            Op::ActivityAdd => "activity-add",
            Op::ActivityEdit => "activity-edit",
            Op::ActivityPaste => "activity-paste",
            Op::ActivityMove => "activity-move",
            Op::ActivityDelete => "activity-delete",
            Op::ResourceAdd => "resource-add",
            Op::ResourceEdit => "resource-edit",
            Op::ResourceDelete => "resource-delete",
            Op::ResourceNote => "resource-note",
            Op::ResourceImport => "resource-import",
            Op::AttachmentAdd => "attachment-add",
            Op::AttachmentDelete => "attachment-delete",
            Op::ListAdd => "list-add",
            Op::ListEdit => "list-edit",
            Op::ListDelete => "list-delete",
            Op::ListPut => "list-put",
            Op::ListTake => "list-take",
            Op::ContactAdd => "contact-add",
            Op::ContactEdit => "contact-edit",
            Op::ContactDelete => "contact-delete",
            Op::WordChoose => "word-choose",
            Op::PrintAdd => "print-add",
            Op::PrintEdit => "print-edit",
            Op::SampleAdd => "sample-add",

            Op::Form(key) => key,
            Op::GateDecide => "gate-decide",
            Op::StepEdit => "step-edit",
            Op::CheckEdit => "check-edit",
            Op::SafetySign => "safety-sign",
            Op::PlanStarter => "plan-starter",
            Op::VersionFreeze => "version-freeze",
            Op::ApprovalDecide => "approval-decide",
            Op::MentorshipCancel => "mentorship-cancel",
            Op::MentorshipResume => "mentorship-resume",
            Op::RetentionDraft => "retention-draft",
            Op::CloseOut => "close-out",
            Op::CloseReturn => "close-return",

            Op::FeedbackOpen => "feedback-open",
            Op::OutlineSave => "outline-save",
            Op::OutlineDelete => "outline-delete",
            Op::ImportAccept => "import-accept",
        }
    }
}

impl From<Op> for OperationName {
    fn from(op: Op) -> Self {
        op.name()
    }
}
