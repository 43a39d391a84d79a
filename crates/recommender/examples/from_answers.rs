//! Ranks the approaches for answers in a JSON file, or for a case of its own without one.
//!
//! `cargo run -p jirani-recommender --example from_answers -- answers.json`

use jirani_recommender::catalogue::Catalogue;
use jirani_recommender::{Answers, Sampling, recommend_in_full};

/// Two years, a practised mentor, a far-off mentee who wants to change how its whole organisation works.
const CASE: &str = r#"{
    "horizon": 4, "urgency": 1, "mentor_time": 4, "mentee_time": 3, "money": 4, "complexity": 4, "hands_on": 4,
    "goal": "mind", "mentee_cap": 2, "mentor_exp": 4, "showable": 4, "n_mentees": 2, "trust": 2, "distance": 4,
    "connectivity": 3, "language": 2, "safe_home": 3, "safe_travel": 3, "safe_digital": 2
}"#;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let text = match std::env::args_os().nth(1) {
        Some(path) => std::fs::read_to_string(path)?,
        None => CASE.to_owned(),
    };
    let answers = Answers::from_json(&text)?;
    let result = recommend_in_full(Catalogue::published()?, &answers, Sampling::default());
    println!("{:.0} % of the weight is answered", 100.0 * result.confidence);
    if let Some(questions) = &result.ask_more {
        println!("Too little is known. Ask first:");
        for question in questions.iter().take(3) {
            println!("  {}", question.factor);
        }
        return Ok(());
    }
    for ranked in result.ranking.iter().take(5) {
        let lead = if ranked.joint_lead { "leads" } else { "" };
        println!("{:<4} {:>6.2} {lead}", ranked.approach.to_string(), ranked.score);
    }
    for phase in result.path.iter().flat_map(|path| &path.phases) {
        println!("week {:>2}: {} ({} weeks)", phase.start_week, phase.approach, phase.weeks);
    }
    Ok(())
}
