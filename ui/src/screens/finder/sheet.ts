import type { FactorId, GateId, Sheet, SheetPatch } from "../../api/generated";

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
