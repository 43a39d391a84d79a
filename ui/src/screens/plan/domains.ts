// The domains of the self-assessment, in the order of the form.

/** Their names; the words are `domain-…`. */
export const DOMAINS = [
  "governance",
  "leadership",
  "strategy",
  "money",
  "people",
  "outreach",
  "services",
  "mobilisation",
  "data",
  "safety",
  "advocacy",
  "funding",
  "communication",
  "wellbeing",
];
