// The values among which people choose for their own entries, in the order in which they are shown.
import type { ResourceAudience, ResourceKind, ResourceLengthClass, ResourceTerms, ResourceTopic } from "../../api/generated";

export const KINDS: ResourceKind[] = ["assessment", "intervention", "guide", "tool", "course", "evidence", "reference"];

export const TOPICS: ResourceTopic[] = [
  "mentoring",
  "visits",
  "capacity",
  "monitoring",
  "community-of-practice",
  "programmes",
  "services",
  "outreach",
  "safety",
  "words-and-images",
  "anxiety",
  "burnout",
  "clinical-diagnoses",
  "depression",
  "disability",
  "insomnia",
  "well-being",
  "post-traumatic-stress",
  "self-efficacy",
  "self-harm",
  "social-support",
  "stress",
  "substance-use",
  "trauma",
];

export const AUDIENCES: ResourceAudience[] = ["mentor", "mentee", "provider", "beneficiary", "funder"];

export const LANGUAGES = ["ar", "en", "es", "fr", "pt", "ru", "sw", "th", "zh"];

export const LENGTHS: ResourceLengthClass[] = [
  "unknown",
  "moment",
  "short",
  "sessions",
  "own-pace",
  "document",
  "manual",
  "course",
];

export const TERMS: ResourceTerms[] = ["unstated", "free", "credit", "share", "noncommercial", "permission", "selection"];
