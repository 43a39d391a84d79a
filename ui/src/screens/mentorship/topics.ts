import type { Topic } from "../../api/generated";

/** The topics in the order of the menu. */
export const TOPICS: Topic[] = [
  "community_mobilisation",
  "peer_navigation",
  "clinical_services",
  "drop_in_centre",
  "project_management",
  "other",
];
