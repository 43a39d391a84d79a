import type { FactorId, GateId, Recommendation, Sheet, SheetPatch } from "../../api/generated";

/** A sheet after some changes, as the core would make it. */
export function patched(sheet: Sheet, patch: SheetPatch): Sheet {
  const levels = { ...sheet.levels };
  for (const [factor, level] of Object.entries(patch.levels) as [FactorId, number | null][]) {
    if (level === null) delete levels[factor];
    else levels[factor] = level;
  }
  const gates = new Set(sheet.gates);
  for (const [gate, yes] of Object.entries(patch.gates) as [GateId, boolean][]) {
    if (yes) gates.add(gate);
    else gates.delete(gate);
  }
  return { levels, gates: [...gates] };
}

/** Several changes as one; of two to the same question the later counts. */
export function joined(patches: SheetPatch[]): SheetPatch {
  return {
    levels: Object.assign({}, ...patches.map(({ levels }) => levels)),
    gates: Object.assign({}, ...patches.map(({ gates }) => gates)),
  };
}

/** Whether a result is only where it stands so far: too little is answered, or a question about safety is open. */
export function unsure(result: Recommendation): boolean {
  return result.ask_more !== null || result.answer_first.length > 0;
}
