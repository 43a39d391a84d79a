//! Builders and samples shared by the tests.
