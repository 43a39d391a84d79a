//! Documents that the tests render: one of each kind of block, and one long plan.

use jirani_document::chart::{Axis, Bar, Dumbbell, Plot, Series, Stretch, mark};
use jirani_document::{
    Cell, Document, Item, Level, Table, blank_field, check, col, field, scale, signature, text,
};

/// A plan as the application prints it, over several pages.
pub fn plan() -> Document {
    let mut actions = Table::new([
        col("Action").wide(3.0),
        col("Who").wide(1.2),
        col("By").at_least_mm(18.0),
        col("Hours").end(),
        col("Done").center(),
    ])
    .caption("Actions agreed");
    let verbs = ["Share", "Review", "Adapt", "Translate", "Try out", "Write down", "Compare", "Teach"];
    let things = [
        "the volunteer handbook with the outreach team, and note what does not fit the local law",
        "the case-file form",
        "the training outline for new peer workers, one module at a time",
        "the referral list",
    ];
    for at in 0..90usize {
        let action = format!("{} {}", verbs[at % verbs.len()], things[at % things.len()]);
        actions.push([
            Cell::from(action),
            Cell::from(if at % 3 == 0 { "Mentor organisation" } else { "Learner organisation" }),
            Cell::from(format!("{} March", 1 + at % 28)),
            Cell::number((at % 7) as f64 + 0.5, format!("{}.5", at % 7)),
            Cell::tick(at % 4 == 0),
        ]);
    }
    let actions = actions.totals([
        Cell::from("Total"),
        Cell::blank(),
        Cell::blank(),
        Cell::number(312.0, "312.0"),
        Cell::blank(),
    ]);
    Document::new("Mentoring plan", "en")
        .audience("For partners")
        .page_words("Page {page} of {pages}", "{caption} (continued)")
        .title(
            "Mentoring plan",
            "Case management and referral, Organisation A with Organisation B",
            [
                field("Starts", "3 March 2025"),
                field("Ends", "29 August 2025"),
                field("Approach", "Paired mentoring with two exchange visits"),
                field("Next review", "2 June 2025"),
            ],
        )
        .lead("In six months the learner organisation runs its own case conferences without the mentor in the room.")
        .heading(Level::One, "Why this approach")
        .paragraph(
            text("Both organisations work with ")
                .bold("few staff and little time")
                .plain(". A visit at the start builds trust that calls alone do not build")
                .source(1)
                .plain("; after that, short calls every second week keep the work moving. The handbook ")
                .italic("Learning from neighbours")
                .plain(" gives the outline, and the ")
                .link("planning guide", "https://example.org/guide?topic=planning")
                .plain(" has forms to copy."),
        )
        .paragraph(
            "The plan keeps to what the learner asked for. It names one result, the steps to it, who does each step and \
             when it is reviewed; what is not here can wait until the first review, where the two sides look again at \
             the result and decide together what to change.",
        )
        .introduction("Before the first visit:")
        .bullets([
            Item::from("Agree how files are handled and who may see them."),
            Item { text: "Choose two cases, without names:".into(), under: vec!["one that went well".into(), "one that did not".into()] },
            Item::from("Book the room and the interpreter."),
        ])
        .heading(Level::Two, "Steps")
        .numbers(["Look: the learner visits and watches.", "Do together: the mentor sits in.", "Do alone: the mentor listens afterwards."])
        .callout(
            "If something goes wrong",
            ["Stop the visit, call the contact person of your own organisation first, and write nothing down until you are both safe."],
        )
        .heading(Level::One, "Actions")
        .table(actions)
        .heading(Level::One, "Progress")
        .chart(
            "Confidence before and after, 1 to 5",
            "Confidence rose in all four skills, most in case conferences, from 2 to 4.",
            Plot::Dumbbells {
                rows: vec![
                    Dumbbell { label: "Leading case conferences".into(), before: Some(2.0), after: Some(4.0), shown: "2 → 4".into() },
                    Dumbbell { label: "Referral to health services".into(), before: Some(3.0), after: Some(3.5), shown: "3 → 3.5".into() },
                    Dumbbell { label: "Keeping files safe".into(), before: Some(1.5), after: Some(4.5), shown: "1.5 → 4.5".into() },
                ],
                before: "Start".into(),
                after: "Now".into(),
                axis: Axis::new(1.0, 5.0, (1..=5).map(|at| mark(f64::from(at), at.to_string()))),
            },
        )
        .chart(
            "Sessions held in each month",
            "Sessions rose from two in March to six in June.",
            Plot::Bars {
                bars: [("March", 2.0), ("April", 4.0), ("May", 3.0), ("June", 6.0)]
                    .map(|(label, value)| Bar { label: label.into(), value: Some(value), shown: value.to_string() })
                    .into(),
                axis: Axis::new(0.0, 8.0, [0, 2, 4, 6, 8].map(|at| mark(f64::from(at), at.to_string()))),
            },
        )
        .chart(
            "Hours a week",
            "Mentor hours fall while learner hours rise.",
            Plot::Lines {
                steps: ["Mar", "Apr", "May", "Jun", "Jul", "Aug"].map(String::from).into(),
                series: vec![
                    Series { label: "Mentor".into(), values: [6.0, 6.0, 5.0, 4.0, 3.0, 2.0].map(Some).into() },
                    Series { label: "Learner".into(), values: vec![Some(2.0), Some(3.0), None, Some(5.0), Some(6.0), Some(6.5)] },
                ],
                axis: Axis::new(0.0, 8.0, [0, 4, 8].map(|at| mark(f64::from(at), at.to_string()))),
            },
        )
        .chart(
            "Timeline",
            "Two visits, with calls between them, and a review in June.",
            Plot::Timeline {
                rows: vec![
                    Stretch { label: "First visit".into(), from: 2.0, to: 4.0, done: true },
                    Stretch { label: "Calls every second week".into(), from: 4.0, to: 20.0, done: false },
                    Stretch { label: "Review".into(), from: 13.0, to: 13.0, done: false },
                    Stretch { label: "Second visit".into(), from: 20.0, to: 22.0, done: false },
                ],
                axis: Axis::new(0.0, 26.0, [(0.0, "March"), (9.0, "May"), (18.0, "July"), (26.0, "September")].map(|(at, label)| mark(at, label))),
            },
        )
        .heading(Level::One, "Checklist")
        .checklist([
            check("Both sides have read the plan").ticked(true),
            check("The result is written in the learner's own words").note("Read it aloud once; change what sounds foreign."),
            check("A date for the first review is set"),
        ])
        .scales([
            scale("How useful was the session?", 1, 5, "Not useful", "Very useful"),
            scale("How safe did you feel?", 1, 5, "Not safe", "Quite safe").chosen(Some(4)),
        ])
        .fields([blank_field("What we learned", 2), blank_field("What we change", 2), field("Decided", "Go on as planned")])
        .lines("Notes", 3)
        .signatures([
            signature("For the mentor organisation", ["Name", "Signature", "Date"]),
            signature("For the learner organisation", ["Name", "Signature", "Date"]),
        ])
        .sources(["Learning exchange handbook, chapter 3, second edition.", "Notes of the planning meeting."])
}

/// A blank form: the table and the fields of the plan without answers.
pub fn blank() -> Document {
    Document::new("Session log", "en")
        .page_words("Page {page} of {pages}", "{caption} (continued)")
        .title("Session log", "To fill in by hand", [blank_field("Date", 1), blank_field("Place", 1)])
        .fields([
            blank_field("What did you want to reach in this session, and did you reach it?", 3),
            blank_field("Next step", 1),
        ])
        .table(
            Table::new([col("Action").wide(3.0), col("Who"), col("By"), col("Done").center()])
                .caption("Actions")
                .row_to_fill([Cell::from("Share the notes"), Cell::blank(), Cell::blank(), Cell::tick(false)])
                .blank_rows(6),
        )
        .lines("Notes", 5)
}
