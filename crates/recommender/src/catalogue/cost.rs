//! What each approach is made of when its price is worked out, without any price.

use serde::{Deserialize, Serialize};

use super::ApproachId;
use super::id::names;

names!(
    /// Something that has a price in the user's own list; its words are the text `price-<id>`.
    PriceItem, "price", [
        /// The journey there and back for one traveller.
        Fare = "fare",
        /// A visa for one traveller.
        Visa = "visa",
        /// Insurance for one traveller.
        Insurance = "insurance",
        /// A room for one night.
        Room = "room",
        /// The allowance of one traveller for one day.
        PerDiem = "per_diem",
        /// Transport on the spot, for one whole journey.
        LocalTransport = "local_transport",
        /// One day of the host's staff.
        HostDay = "host_day",
        /// One day of interpretation.
        InterpreterDay = "interpreter_day",
        /// The thanks to one community host.
        Honorarium = "honorarium",
        /// One place in a course.
        CoursePlace = "course_place",
        /// One day of a mentor, with preparation and writing.
        MentorDay = "mentor_day",
        /// One hour of a mentor.
        MentorHour = "mentor_hour",
        /// One hour of a supervisor.
        SupervisorHour = "supervisor_hour",
        /// One day of cover for a released colleague.
        CoverDay = "cover_day",
        /// One day of a venue or room for a meeting.
        VenueDay = "venue_day",
        /// Material for one learner.
        Materials = "materials",
        /// One day of a trainer.
        TrainerDay = "trainer_day",
        /// One day of a coordinator of either side.
        CoordinatorDay = "coordinator_day",
        /// One day of a facilitator.
        FacilitatorDay = "facilitator_day",
        /// A facilitator for one online session.
        FacilitatorSession = "facilitator_session",
        /// A speaker for one online session.
        Speaker = "speaker",
        /// Data for one person and one month or meeting.
        DataBundle = "data_bundle",
        /// A yearly meeting as a whole.
        Meeting = "meeting",
        /// Airtime for one month or one check-in.
        Airtime = "airtime",
        /// One day of writing or translation.
        WritingDay = "writing_day",
        /// One printed or recorded copy.
        Copy = "copy",
        /// One day of the mentee's own staff.
        MenteeDay = "mentee_day",
        /// Wellbeing and safety for the whole mentoring.
        Wellbeing = "wellbeing",
    ]
);

names!(
    /// How many of something an approach takes; its words are the text `quantity-<id>`.
    QuantityId, "quantity", [
        /// Journeys there and back.
        Journeys = "journeys",
        /// People on each journey.
        Travellers = "travellers",
        /// Nights of each journey.
        Nights = "nights",
        /// Days of the host's staff for each journey.
        HostDays = "host_days",
        /// Days of interpretation each time.
        InterpreterDays = "interpreter_days",
        /// Community hosts to be thanked for each journey.
        Honoraria = "honoraria",
        /// Days of a mentor: the visit, two of preparation and two of writing.
        MentorDays = "mentor_days",
        /// Hours of supervision.
        SupervisorHours = "supervisor_hours",
        /// Days to be covered at home.
        CoverDays = "cover_days",
        /// Days of a course.
        CourseDays = "course_days",
        /// Days of a venue.
        VenueDays = "venue_days",
        /// People who learn.
        Learners = "learners",
        /// Days of trainers, all trainers together.
        TrainerDays = "trainer_days",
        /// Sessions or calls.
        Sessions = "sessions",
        /// A mentor's hours for each session, with preparation.
        SessionHours = "session_hours",
        /// Days of both coordinators together.
        CoordinatorDays = "coordinator_days",
        /// Days of a facilitator, each month where it goes on for months.
        FacilitatorDays = "facilitator_days",
        /// Months.
        Months = "months",
        /// Members of a community.
        Members = "members",
        /// People who need a connection.
        People = "people",
        /// Meetings in person.
        Meetings = "meetings",
        /// Hours on call each month.
        RotaHours = "rota_hours",
        /// Days of writing or translation.
        WritingDays = "writing_days",
        /// Copies.
        Copies = "copies",
        /// Check-ins by phone.
        CheckIns = "check_ins",
        /// Days of the mentee's own staff, all people together.
        MenteeDays = "mentee_days",
    ]
);

/// A quantity in hundredths, so that half an hour is exact.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(try_from = "f64", into = "f64")]
#[cfg_attr(feature = "typescript", ts(type = "number"))]
pub struct Quantity(u32);

/// A number that is no quantity.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("no quantity, expected a number from 0 to 100000 with at most two decimals")]
pub struct NoQuantity;

impl TryFrom<f64> for Quantity {
    type Error = NoQuantity;

    fn try_from(value: f64) -> Result<Self, NoQuantity> {
        let hundredths = (value * 100.0).round();
        if (0.0..=10_000_000.0).contains(&hundredths) && (value * 100.0 - hundredths).abs() < 1e-6 {
            #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "checked just above")]
            Ok(Self(hundredths as u32))
        } else {
            Err(NoQuantity)
        }
    }
}

impl From<Quantity> for f64 {
    fn from(quantity: Quantity) -> Self {
        Self::from(quantity.0) / 100.0
    }
}

impl Quantity {
    /// One.
    pub const ONE: Self = Self(100);
    /// None at all.
    pub const ZERO: Self = Self(0);

    /// A whole number.
    #[must_use]
    pub fn whole(number: u16) -> Self {
        Self(u32::from(number) * 100)
    }

    /// The quantity in hundredths.
    #[must_use]
    pub const fn hundredths(self) -> u32 {
        self.0
    }
}

/// Which quantities say how often people travel, how many and for how long.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Journeys {
    /// How many journeys.
    pub number: QuantityId,
    /// How many people on each.
    pub travellers: QuantityId,
    /// How many nights each.
    pub nights: QuantityId,
}

/// One price times some quantities.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CostLine {
    /// What is paid.
    pub price: PriceItem,
    /// How many: the product of these.
    pub times: Vec<QuantityId>,
}

/// What one approach is made of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CostModel {
    /// The approach.
    pub approach: ApproachId,
    /// Its quantities, in the order of [`QuantityId::ALL`], with their usual values.
    pub usual: Vec<(QuantityId, Quantity)>,
    /// Its journeys, if anyone travels.
    pub journeys: Option<Journeys>,
    /// Everything else.
    pub lines: Vec<CostLine>,
}

/// The safety reserve on journeys, in percent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Reserve {
    /// The usual reserve.
    pub usual: u8,
    /// The least that makes sense.
    pub least: u8,
    /// The most that makes sense.
    pub most: u8,
}
