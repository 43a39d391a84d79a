//! The values by which resources are found; each has a key, which is also its name in files and in Fluent.

use crate::choice::choices;

choices! {
    /// What kind of thing a resource is.
    #[ts(rename = "ResourceKind")]
    Kind {
        /// Questions asked of one person.
        Assessment = "assessment",
        /// What to do for a person, a group or a programme.
        Intervention = "intervention",
        /// Advice to read.
        Guide = "guide",
        /// Forms, templates, instruments for an organisation.
        Tool = "tool",
        /// A course or academy.
        Course = "course",
        /// What was tried and what came of it.
        Evidence = "evidence",
        /// Standards to look up.
        Reference = "reference",
    }

    /// What a resource is about.
    #[ts(rename = "ResourceTopic")]
    Topic {
        /// Anxiety.
        Anxiety = "anxiety",
        /// Burnout.
        Burnout = "burnout",
        /// Clinical diagnoses.
        ClinicalDiagnoses = "clinical-diagnoses",
        /// Depression.
        Depression = "depression",
        /// Disability.
        Disability = "disability",
        /// Insomnia.
        Insomnia = "insomnia",
        /// Overall well-being.
        WellBeing = "well-being",
        /// Post-traumatic stress.
        PostTraumaticStress = "post-traumatic-stress",
        /// Self-efficacy.
        SelfEfficacy = "self-efficacy",
        /// Self-harm and suicidality.
        SelfHarm = "self-harm",
        /// Social support.
        SocialSupport = "social-support",
        /// Stress.
        Stress = "stress",
        /// Harmful substance use.
        SubstanceUse = "substance-use",
        /// Trauma.
        Trauma = "trauma",
        /// Mentoring itself.
        Mentoring = "mentoring",
        /// Visits and exchanges.
        Visits = "visits",
        /// Capacity of organisations.
        Capacity = "capacity",
        /// Monitoring and learning.
        Monitoring = "monitoring",
        /// Communities of practice.
        CommunityOfPractice = "community-of-practice",
        /// Programmes led by communities.
        Programmes = "programmes",
        /// Health services.
        Services = "services",
        /// Outreach by peers.
        Outreach = "outreach",
        /// Safety and confidentiality.
        Safety = "safety",
        /// Words, pictures and stories.
        WordsAndImages = "words-and-images",
    }

    /// For whom a resource is made.
    #[ts(rename = "ResourceAudience")]
    AudienceKind {
        /// People whom a programme serves.
        Beneficiary = "beneficiary",
        /// Workers and volunteers who serve them.
        Provider = "provider",
        /// Mentor organisations.
        Mentor = "mentor",
        /// Mentee organisations.
        Mentee = "mentee",
        /// Funders.
        Funder = "funder",
    }

    /// How long a resource takes, roughly.
    #[ts(rename = "ResourceLengthClass")]
    LengthClass {
        /// Up to five minutes.
        Moment = "moment",
        /// Up to twenty minutes.
        Short = "short",
        /// Several meetings.
        Sessions = "sessions",
        /// As one likes.
        OwnPace = "own-pace",
        /// A paper, a report, a booklet.
        Document = "document",
        /// A manual or a set of tools.
        Manual = "manual",
        /// A course.
        Course = "course",
        /// Not said.
        Unknown = "unknown",
    }

    /// On which terms a resource may be used.
    #[ts(rename = "ResourceTerms")]
    Terms {
        /// Free for all.
        Free = "free",
        /// Free with credit or under stated conditions.
        Credit = "credit",
        /// With credit, not sold, changed versions on the same terms.
        Share = "share",
        /// With credit, not sold.
        NonCommercial = "noncommercial",
        /// Permission or a licence is needed.
        Permission = "permission",
        /// Those who are chosen take part.
        Selection = "selection",
        /// Not stated where we looked.
        Unstated = "unstated",
    }
}

// Not derived: a derived default needs its mark on a value, which the macro writes.
#[allow(clippy::derivable_impls)]
impl Default for LengthClass {
    fn default() -> Self {
        LengthClass::Unknown
    }
}
