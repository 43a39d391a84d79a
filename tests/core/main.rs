//! Tests of the core, one module a room.
