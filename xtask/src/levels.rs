//! Levels of tests: each announced, timed, and told in one closing table.

use std::time::{Duration, Instant};

use crate::fault::{Fault, Result};

enum Outcome {
    Passed(Duration),
    Failed(Duration),
    LeftOut(&'static str),
}

/// The levels of one run.
pub struct Levels {
    planned: usize,
    begun: Instant,
    done: Vec<(&'static str, Outcome)>,
}

impl Levels {
    /// A run of so many levels.
    pub fn new(planned: usize) -> Self {
        Self { planned, begun: Instant::now(), done: Vec::new() }
    }

    /// Runs a level. One that fails does not stop the others, so that a run tells all there is to mend.
    pub fn run(&mut self, name: &'static str, what: &str, level: impl FnOnce() -> Result<()>) -> bool {
        println!("\n== {}/{} {name}: {what}", self.done.len() + 1, self.planned);
        let begun = Instant::now();
        let outcome = level();
        let took = begun.elapsed();
        match &outcome {
            Ok(()) => println!("== {name} passed in {}", clock(took)),
            Err(fault) => println!("== {name} FAILED after {}: {fault}", clock(took)),
        }
        let passed = outcome.is_ok();
        self.done.push((name, if passed { Outcome::Passed(took) } else { Outcome::Failed(took) }));
        passed
    }

    /// Leaves a level out, and says why.
    pub fn leave_out(&mut self, name: &'static str, why: &'static str) {
        println!("\n== {}/{} {name}: left out, {why}", self.done.len() + 1, self.planned);
        self.done.push((name, Outcome::LeftOut(why)));
    }

    /// Prints the table and the closing line.
    pub fn finish(self) -> Result<()> {
        println!("\n{:<10} {:>6}  result", "level", "time");
        for (name, outcome) in &self.done {
            match outcome {
                Outcome::Passed(took) => println!("{name:<10} {:>6}  passed", clock(*took)),
                Outcome::Failed(took) => println!("{name:<10} {:>6}  FAILED", clock(*took)),
                Outcome::LeftOut(why) => println!("{name:<10} {:>6}  left out: {why}", "-"),
            }
        }
        let took = clock(self.begun.elapsed());
        let failed: Vec<_> = self
            .done
            .iter()
            .filter(|(_, outcome)| matches!(outcome, Outcome::Failed(_)))
            .map(|(name, _)| *name)
            .collect();
        if failed.is_empty() {
            let passed =
                self.done.iter().filter(|(_, outcome)| matches!(outcome, Outcome::Passed(_))).count();
            println!("\nAll {passed} levels passed in {took} (minutes:seconds).");
            return Ok(());
        }
        println!("\n{} of {} levels failed after {took}.", failed.len(), self.done.len());
        Err(Fault::Levels(failed))
    }
}

fn clock(time: Duration) -> String {
    format!("{}:{:02}", time.as_secs() / 60, time.as_secs() % 60)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_failed_level_is_named_and_the_rest_still_runs() {
        let mut levels = Levels::new(3);
        assert!(levels.run("one", "passes", || Ok(())));
        assert!(!levels.run("two", "fails", || Err(Fault::First("planted".into()))));
        levels.leave_out("three", "it is only a test");
        assert!(matches!(levels.finish(), Err(Fault::Levels(names)) if names == ["two"]));
    }

    #[test]
    fn times_are_minutes_and_seconds() {
        assert_eq!(clock(Duration::from_secs(605)), "10:05");
    }
}
