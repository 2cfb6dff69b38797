"use strict";

// Judges a submission as `kansrijk valideer` does: codes the answers, finds out which questions are
// asked, and gives the findings, with the words that the program put in the form.
//
// The questionnaire and its conditions come as data; nothing of a questionnaire stands here.

// A truth is a set of these, so that it can also be asked what a condition could come to.
const TRUE = 1, FALSE = 2, UNKNOWN = 4;

const truth = (known, holds, open) =>
  open ? TRUE | FALSE | UNKNOWN : !known ? UNKNOWN : holds ? TRUE : FALSE;

const negated = (a) => (a & TRUE ? FALSE : 0) | (a & FALSE ? TRUE : 0) | (a & UNKNOWN);

/** Both, in Kleene's logic: false if one is, unknown if one is and the other may be true. */
function both(a, b) {
  const isUnknown = (a & UNKNOWN && b & (UNKNOWN | TRUE)) || (b & UNKNOWN && a & TRUE);
  return (a & b & TRUE) | ((a | b) & FALSE) | (isUnknown ? UNKNOWN : 0);
}

/** Whether something made of two sides could still become anything. */
const canBecomeAnything = (a, b) =>
  (a.open && (b.known || b.open)) || (b.open && (a.known || a.open));

const COMPARISONS = {
  "=": (a, b) => a === b, "!=": (a, b) => a !== b, "<": (a, b) => a < b,
  "<=": (a, b) => a <= b, ">": (a, b) => a > b, ">=": (a, b) => a >= b,
};

const fits = (number) => BigInt.asIntN(64, number) === number;

// What is taken to be possible while a condition is judged.
const NOTHING = 0, MISSING_FRAME = 1, ANYTHING_MISSING = 2;

/** Judges conditions for one municipality. */
class Evaluator {
  constructor(form, row, assumption) {
    Object.assign(this, { form, row, assumption });
  }

  truth([kind, ...parts]) {
    switch (kind) {
      case "constant": return parts[0] ? TRUE : FALSE;
      case "not": return negated(this.truth(parts[0]));
      case "and": return both(this.truth(parts[0]), this.truth(parts[1]));
      case "or":
        return negated(both(negated(this.truth(parts[0])), negated(this.truth(parts[1]))));
      case "compare": return this.compared(parts[1], parts[2], COMPARISONS[parts[0]]);
      case "equal": return this.compared(parts[0], parts[1], COMPARISONS["="]);
      case "selected": {
        const answer = this.ticks(parts[0]);
        return truth(answer.known, answer.known && answer.value.includes(parts[1]), answer.open);
      }
      case "answered": {
        const answer = this.answer(parts[0]);
        return truth(true, answer.answered, answer.open) & ~UNKNOWN;
      }
    }
    throw new Error(`no condition: ${kind}`);
  }

  compared(left, right, holds) {
    const [a, b] = [this.value(left), this.value(right)];
    const known = a.known && b.known;
    return truth(known, known && holds(a.value, b.value), canBecomeAnything(a, b));
  }

  /** The value of a quantity, a code or a text: whether it is known, or could be anything. */
  value([kind, ...parts]) {
    switch (kind) {
      case "text": return { known: true, open: false, value: parts[0] };
      case "number": return { known: true, open: false, value: BigInt(parts[0]) };
      case "answer": case "previous": return this.answer([kind, ...parts]);
      case "count": {
        const answer = this.ticks(parts[0]);
        const counted = answer.known && answer.value.filter((name) => !answer.uncounted.has(name));
        return { ...answer, value: answer.known && 1000000n * BigInt(counted.length) };
      }
      case "frame": return this.cell(parts[0], (text) => text);
      case "frameNumber": return this.cell(parts[0], (text) => millionths(text, true).value);
      case "frameDay": return this.cell(parts[0], dayNumber);
      case "add": return this.combined(parts[0], parts[1], (a, b) => a + b);
      case "subtract": return this.combined(parts[0], parts[1], (a, b) => a - b);
      case "negate": return this.combined(["number", "0"], parts[0], (a, b) => a - b);
    }
    throw new Error(`no value: ${kind}`);
  }

  combined(left, right, operation) {
    const [a, b] = [this.value(left), this.value(right)];
    const value = a.known && b.known ? operation(a.value, b.value) : undefined;
    return { known: value !== undefined && fits(value), open: canBecomeAnything(a, b), value };
  }

  cell(column, read) {
    if (!this.row.frame) return { known: false, open: this.assumption !== NOTHING };
    const text = this.row.frame[column];
    const value = text === "" ? undefined : read(text);
    return { known: value !== undefined, open: false, value };
  }

  /** An answer of this year or of the year before. */
  answer([wave, index]) {
    if (wave === "previous") {
      const answer = this.row.previous?.[index];
      const value = answer?.number !== undefined ? BigInt(answer.number) : answer?.value;
      return {
        known: value !== undefined, open: false, value, answered: answer?.answered ?? false,
      };
    }
    const value = this.row.values[index];
    const question = this.form.questions[index];
    const given = Array.isArray(value) ? value : [value];
    const isReal = (name) => !question.choices.some((choice) => choice.missing && choice.name === name);
    return {
      known: value !== undefined, value, open: this.isOpen(index),
      answered: value !== undefined && given.some(isReal),
    };
  }

  /** The chosen names of a choice question; of a list that was left empty it is known: none. */
  ticks([wave, index]) {
    const answer = this.answer([wave, index]);
    const question = this.form.questions[index];
    const uncounted = new Set(wave === "previous"
      ? this.row.previous?.[index]?.uncounted
      : question.choices.filter((choice) => choice.exclusive || choice.missing)
        .map((choice) => choice.name));
    if (answer.known) return { ...answer, value: [answer.value].flat(), uncounted };
    const isEmpty = question.kind === "select_multiple" && (wave === "previous"
      ? this.row.previous?.[index]?.isEmpty
      : this.row.asked[index] && !this.row.faulty[index]);
    return isEmpty ? { ...answer, known: true, value: [], uncounted } : answer;
  }

  /** Whether a question could still get an answer. */
  isOpen(index) {
    const { values, asked, permitted, undecided } = this.row;
    return this.assumption === ANYTHING_MISSING && values[index] === undefined
      && (asked[index] || permitted[index] || undecided[index]);
  }
}

// What somebody filled in

const SPACE = /[\u0009-\u000d \u00a0\u00ad\u061c\u2000-\u200f\u2028-\u202f\u205f-\u2064\u2066-\u206f\u3000\ufeff]/;

/** A text without the white space at its ends; a loop, as a pattern would look back from each space. */
function trimmed(text) {
  let [start, end] = [0, text.length];
  while (start < end && SPACE.test(text[start])) start += 1;
  while (end > start && SPACE.test(text[end - 1])) end -= 1;
  return text.slice(start, end);
}

/** A text as a number in millionths, with at most six decimals that count. */
function millionths(text, allowsDecimals) {
  const match = /^([+-]?)(\d+)(?:[.,](\d+))?$/.exec(text);
  const decimals = match?.[3] ?? "";
  if (!match || (decimals && !allowsDecimals) || /[1-9]/.test(decimals.slice(6))) {
    return { fault: "invalid" };
  }
  const number = BigInt(match[2] + decimals.slice(0, 6).padEnd(6, "0"));
  const value = match[1] === "-" ? -number : number;
  return fits(value) ? { value } : { fault: "outOfRange" };
}

/** A number in its parts: the sign, the groups of digits, and the points and commas between them. */
function numberParts(text) {
  const match = /^([+-]?)(\d+(?:[.,]\d+)*)$/.exec(text);
  return match && text.length <= 64
    ? { sign: match[1] === "-" ? "-" : "", groups: match[2].split(/[.,]/),
      marks: match[2].replace(/\d/g, "") }
    : undefined;
}

const areThousands = (groups) => groups[0].length <= 3 && !groups[0].startsWith("0")
  && groups.slice(1).every((group) => group.length === 3);

/** A text with what people cannot see or tell apart made the same, where it is not ASCII only. */
const comparable = (text) => /[^\x00-\x7f]/.test(text)
  ? trimmed(text.replace(/[\u00ad\u034f\u061c\u180b-\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]/g, "")
    .replace(/[\u2010-\u2015\u2043\u2212\ufe58\ufe63\uff0d]/g, "-").replace(/\s+/g, " "))
  : text;

/** A number as people write it: `1.200` is twelve hundred where it is whole, and can be two where it need not be. */
function writtenNumber(text, isInteger) {
  if (text.endsWith("%")) return { fault: "percentage" };
  const parts = numberParts(comparable(text));
  if (!parts) return { fault: "invalid" };
  const { sign, groups, marks } = parts;
  if (marks.length < 2) {
    const isEither = marks.length === 1 && areThousands(groups);
    if (isEither && marks === "." && !isInteger) return { fault: "twoNumbers" };
    return isEither && marks === "."
      ? millionths(sign + groups.join(""), false) : millionths(text, !isInteger);
  }
  if (new Set(marks).size === 1) {
    return areThousands(groups) ? millionths(sign + groups.join(""), false) : { fault: "invalid" };
  }
  const before = groups.slice(0, -1);
  if (new Set(marks.slice(0, -1)).size > 1 || !areThousands(before)) return { fault: "invalid" };
  return isInteger
    ? { fault: "invalid" } : millionths(`${sign}${before.join("")}.${groups.at(-1)}`, true);
}

/** The words of a number that can be two, with what it can be. */
function withReadings(words, text) {
  const { sign, groups } = numberParts(text) ?? { sign: "", groups: [text, ""] };
  const decimals = (groups[1] ?? "").replace(/0+$/, "");
  const readings = {
    "{decimaal}": sign + groups[0] + (decimals ? `,${decimals}` : ""),
    "{duizend}": sign + groups.join("."), "{kaal}": sign + groups.join(""),
  };
  const filled = (sentence) => sentence?.replace(/\{\w+\}/g, (name) => readings[name] ?? name);
  return { ...words, message: words.message.map(filled), advice: filled(words.advice) };
}

/** The number of the day that is written as `yyyy-mm-dd` or `d-m-yyyy`. */
function dayNumber(text) {
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  const dutch = /^(\d{1,2})-(\d{1,2})-(\d{4})$/.exec(text);
  const [year, month, day] = (iso?.slice(1) ?? dutch?.slice(1).reverse() ?? []).map(Number);
  if (!year || !month || !day) return undefined;
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  return BigInt(date.getTime() / 86400000);
}

function within(question, number) {
  const { lowest, highest } = question;
  const isWithin = (lowest === undefined || number >= BigInt(lowest))
    && (highest === undefined || number <= BigInt(highest));
  return isWithin ? { value: number } : { fault: "outOfRange" };
}

/** What was filled in as an answer: a value, a fault, or neither when it is blank. */
function coded(question, given) {
  if (question.kind === "select_multiple") {
    const names = question.choices.filter((choice) => (given ?? []).includes(choice.name));
    if (names.length === 0) return {};
    return names.length > 1 && names.some((choice) => choice.exclusive)
      ? { fault: "exclusive" } : { value: names.map((choice) => choice.name) };
  }
  const text = trimmed(given ?? "");
  if (text === "") return {};
  switch (question.kind) {
    case "integer": case "decimal": {
      const number = writtenNumber(text, question.kind === "integer");
      return number.fault ? number : within(question, number.value);
    }
    case "date": {
      const day = dayNumber(text);
      return day === undefined ? { fault: "invalid" } : { value: day };
    }
    case "text":
      return [...text].length > (question.maxLength ?? Infinity)
        ? { fault: "outOfRange" } : { value: text };
  }
  return { value: text };
}

// The judging

/** What a municipality is asked, in the order of the questionnaire; takes back what is not. */
function routed(form, answers, code) {
  const row = {
    code, frame: form.municipalities[code]?.frame, previous: form.previous[code],
    values: answers.map((answer) => answer.value),
    faulty: answers.map((answer) => answer.fault !== undefined),
    asked: [], permitted: [], undecided: [],
  };
  if (!form.hasFrame) row.frame = undefined;
  const could = (index, assumption) =>
    new Evaluator(form, row, assumption).truth(form.questions[index].relevant) & TRUE;
  form.questions.forEach((_, index) => {
    row.asked[index] = could(index, NOTHING) !== 0;
    row.permitted[index] = !row.asked[index] && !row.frame && could(index, MISSING_FRAME) !== 0;
    row.undecided[index] = !row.asked[index] && !row.permitted[index]
      && could(index, ANYTHING_MISSING) !== 0;
    if (!mayAnswer(row, index)) {
      row.values[index] = undefined;
      row.faulty[index] = false;
    }
  });
  return row;
}

const mayAnswer = (row, index) => row.asked[index] || row.permitted[index];

/** The faults in the answers of one municipality, as the name of the words for each of them. */
function* faults(form, answers, row, rows) {
  const standing = (other, index) => mayAnswer(other, index) ? 2 : other.undecided[index] ? 1 : 0;
  for (const [index, question] of form.questions.entries()) {
    const { value, fault } = answers[index];
    const isGiven = value !== undefined || fault !== undefined;
    if (isGiven && !mayAnswer(row, index)) {
      // What one of the municipalities may answer is dropped for the others without a word.
      const best = Math.max(...rows.map((other) => standing(other, index)));
      if (best <= standing(row, index)) {
        yield [index, row.undecided[index] ? "missingGate" : "notAsked"];
      }
    } else if (row.faulty[index]) {
      yield [index, fault];
    }
    if (row.asked[index] && row.values[index] === undefined && isRequired(form, row, question)) {
      row.isPartial = true;
      if (!row.faulty[index]) yield [index, "missing"];
    }
  }
}

const isRequired = (form, row, question) =>
  new Evaluator(form, row, NOTHING).truth(question.required) === TRUE;

const isResponse = (form, row) => form.response
  ? new Evaluator(form, row, NOTHING).truth(form.response) === TRUE
  : form.questions.some((question, index) =>
    question.kind !== "text" && row.values[index] !== undefined);

/** Gathers findings, each with the municipalities for which it holds. */
class Findings {
  byPlace = new Map();

  add(place, words, row, details = {}) {
    const key = place.map((part) => String(part).padStart(6, "0")).join(" ");
    if (!this.byPlace.has(key)) this.byPlace.set(key, { ...finding(words, details), rows: [] });
    if (row) this.byPlace.get(key).rows.push(row);
  }

  get list() {
    return [...this.byPlace].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, found]) => found);
  }
}

/** A finding in its words. */
function finding(words, { value = "", ...details }) {
  return {
    code: words.code, severity: words.severity, message: words.message.join(shortened(value)),
    advice: words.advice, ...details,
  };
}

/** A value, cut off where a sentence would become unreadable; the program does it at 80 too. */
function shortened(value, most = 80) {
  const scalars = [...value];
  return scalars.length > most ? scalars.slice(0, most).join("") + "…" : value;
}

/** What municipalities answered last year to what a rule compares with, behind what it says. */
function withPrevious(edit, found) {
  const answers = found.rows.flatMap((row) => {
    const given = edit.previous.flatMap(([index, reference]) => {
      const shown = row.previous?.[index]?.shown;
      return shown === undefined ? [] : [`bij ${reference} ‘${shortened(shown)}’`];
    });
    const subject = found.rows.length === 1 ? "u" : row.code;
    return given.length === 0 ? [] : [`${subject} ${dutchList(given)}`];
  });
  return answers.length === 0
    ? found
    : { ...found, message: `${found.message} Vorig jaar antwoordde ${answers.join("; ")}.` };
}

const dutchList = (items) => items.length < 2
  ? items.join("") : `${items.slice(0, -1).join(", ")} en ${items.at(-1)}`;

const CHECKS = ["notAsked", "missingGate", "invalid", "outOfRange", "exclusive", "twoNumbers",
  "percentage", "missing"];

/**
 * Judges a submission: `{ municipalities: [code], answers: { name: text or list } }`.
 *
 * Gives the findings in the order of the questionnaire, and for each municipality what was asked.
 * While no municipality is named, what is asked is told as if nothing were known of it.
 */
function judge(form, submission) {
  const answers = form.questions.map((question) =>
    coded(question, Object.hasOwn(submission.answers, question.name)
      ? submission.answers[question.name] : undefined));
  const found = new Findings();
  if (form.words.missingFrame) found.add([0], form.words.missingFrame);
  const codes = [...new Set(submission.municipalities)];
  if (codes.length === 0) {
    found.add([1], form.words.missingMunicipality);
    return { rows: [routed(form, answers, "")], findings: found.list };
  }
  const rows = codes.map((code) => routed(form, answers, code));
  for (const row of rows) {
    for (const [index, check] of faults(form, answers, row, rows)) {
      const question = form.questions[index];
      const value = [submission.answers[question.name] ?? ""].flat().join(" ");
      const words = check === "twoNumbers"
        ? withReadings(question.words[check], trimmed(value)) : question.words[check];
      found.add([3, index, CHECKS.indexOf(check)], words, row, { question: index, value });
    }
    form.edits.forEach((edit, index) => {
      if (new Evaluator(form, row, NOTHING).truth(edit.check) === FALSE) {
        found.add([4, index], edit.words, row, { rule: index });
      }
    });
    row.isResponse = isResponse(form, row);
    if (!row.isResponse) found.add([2], form.words.emptySubmission, row);
  }
  const findings = found.list.map((one) =>
    one.rule === undefined ? one : withPrevious(form.edits[one.rule], one));
  return { rows, findings };
}

/**
 * For each figure that the form tells of, the category that one is in: the first whose condition holds;
 * undefined while that cannot be told.
 */
const outcomes = (form, row) => (form.result ?? []).map(({ population, categories }) => {
  const evaluator = new Evaluator(form, row, NOTHING);
  return evaluator.truth(population) === TRUE
    ? categories.find(({ when }) => evaluator.truth(when) === TRUE) : undefined;
});
