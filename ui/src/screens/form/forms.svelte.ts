// What each form asks for; the core declares it, and it does not change while the application runs.
import { formList, type FieldView, type FormView } from "../../api/generated";
import { date, has, shortDate, t } from "../../words/index.svelte";

let all = $state.raw<FormView[]>([]);
let asked: Promise<void> | undefined;

/** The form of that name; nothing until the core has answered. */
export function formOf(name: string): FormView | undefined {
  asked ??= formList().then((forms) => void (all = forms));
  return all.find((form) => form.form === name);
}

/** The fields of a form in order. */
export function fieldsOf(form: FormView): FieldView[] {
  return form.groups.flatMap((group) => group.fields);
}

/** The word of a level. */
export function levelWord(field: string, level: number): string {
  const scale = field.startsWith("ready_")
    ? "level-word-ready"
    : field.endsWith("likelihood")
      ? "level-word-likelihood"
      : field.endsWith("impact")
        ? "level-word-impact"
        : "";
  return scale ? t(`${scale}-${level}`) : t("assess-level", { level, word: t(`domain-level-${level}`) });
}

/** What may be chosen in a field: levels, choices, or yes. */
export function options(field: FieldView): { value: string; label: string }[] {
  if (field.what === "level") {
    return Array.from({ length: field.most ?? 0 }, (_, at) => ({
      value: String(at + 1),
      label: levelWord(field.name, at + 1),
    }));
  }
  if (field.what === "tick") return [{ value: "yes", label: t("answer-yes") }];
  return field.choices.map((value) => ({
    value,
    label: field.name === "domain" ? t(`domain-${value}`) : t(`choice-${field.name}-${value}`),
  }));
}

/** A cell as people read it. */
export function shown(field: FieldView, cell: string, short = false): string {
  if (field.what === "date") return short ? shortDate(cell) : date(cell);
  if (field.what === "level" || field.what === "choice" || field.what === "tick") {
    return options(field).find(({ value }) => value === cell)?.label ?? "";
  }
  return cell;
}

/** The hint under a field, where there is one. */
export function hint(name: string): { hint: string } | Record<string, never> {
  const key = `hint-${name}`;
  return has(key) ? { hint: t(key) } : {};
}
