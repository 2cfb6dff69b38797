// The files that the form opens and saves: a draft and a response file have the same form, that of
// one submission. What is opened is checked to the last value before any of it is used.

const LARGEST_FILE = 5000000;

/** A file that is not taken, with the reason. */
class Refusal extends Error {}

/** Reads a file; gives what `understood` gives. */
async function opened(form, file) {
  if (file.size > LARGEST_FILE) {
    throw new Refusal("Dit bestand is te groot voor een antwoordbestand. Kies een ander bestand.");
  }
  const text = await file.text();
  let content;
  try {
    content = JSON.parse(text);
  } catch {
    throw new Refusal("Dit is geen antwoordbestand van dit formulier, of het is beschadigd.");
  }
  return understood(form, content);
}

const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
const isListOfTexts = (value) =>
  Array.isArray(value) && value.every((part) => typeof part === "string");

/**
 * What a file holds: the municipalities, the answers by the name of their question, who filled it in,
 * and what the form does not know and leaves out.
 */
function understood(form, content) {
  if (!isObject(content) || !isObject(content.antwoorden)) {
    throw new Refusal("Dit bestand heeft niet de vorm van een antwoordbestand.");
  }
  if (content.vragenlijst !== form.id) {
    throw new Refusal(typeof content.vragenlijst === "string"
      ? `Dit bestand hoort bij een andere vragenlijst: ‘${shortened(content.vragenlijst)}’. `
        + `Dit formulier is voor ‘${form.id}’.`
      : "In dit bestand staat niet bij welke vragenlijst het hoort.");
  }
  const leftOut = [];
  const codes = typeof content.gemeenten === "string" ? [content.gemeenten] : content.gemeenten ?? [];
  if (!isListOfTexts(codes)) throw new Refusal("De gemeenten in dit bestand zijn niet te lezen.");
  const municipalities = [...new Set(codes)].filter((code) => {
    const isKnown = Object.hasOwn(form.municipalities, code);
    if (!isKnown) leftOut.push(`gemeente ‘${shortened(code)}’`);
    return isKnown;
  });
  const answers = Object.create(null);
  for (const [name, given] of Object.entries(content.antwoorden)) {
    const question = form.questions.find((question) => question.name === name);
    if (question) {
      answers[name] = answer(question, given, leftOut);
    } else {
      leftOut.push(`‘${shortened(name)}’`);
    }
  }
  return { municipalities, answers, contact: contact(content.contact), leftOut };
}

/** An answer as the form holds it: a text, or a list of names for a question with ticks. */
function answer(question, given, leftOut) {
  const unfit = () => new Refusal(
    `Het antwoord op ‘${shortened(question.title)}’ in dit bestand is niet te lezen.`);
  const known = (name) => {
    const choice = question.choices.find((choice) => choice.name === name || choice.label === name);
    if (!choice) leftOut.push(`‘${shortened(name)}’ bij ‘${shortened(question.title)}’`);
    return choice ? [choice.name] : [];
  };
  const isEmpty = given === null || given === "";
  if (question.kind === "select_multiple") {
    const list = isEmpty ? [] : typeof given === "string" ? [given] : given;
    if (!isListOfTexts(list)) throw unfit();
    return list.flatMap(known);
  }
  if (isEmpty) return "";
  if (typeof given !== "string" && typeof given !== "number") throw unfit();
  return question.kind === "select_one" ? known(String(given))[0] ?? "" : String(given);
}

function contact(given) {
  if (given === undefined || given === null) return { naam: "", email: "" };
  if (!isObject(given)) throw new Refusal("Wie het bestand heeft ingevuld, is niet te lezen.");
  const text = (value) => (typeof value === "string" ? value : "");
  return { naam: text(given.naam), email: text(given.email) };
}

/** A submission as the text of a file; a draft has no moment, and says that it is one. */
function fileText(form, submission, contact, moment) {
  const whole = (text) => trimmed(text).replace(
    /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, "\ufffd");
  const answers = {};
  for (const { name } of form.questions) {
    const given = Object.hasOwn(submission.answers, name) ? submission.answers[name] : "";
    const value = Array.isArray(given) ? given : whole(given);
    if (value.length > 0) answers[name] = value;
  }
  const filled = Object.entries(contact).filter(([, text]) => whole(text) !== "");
  return JSON.stringify({
    vragenlijst: form.id,
    gemeenten: submission.municipalities,
    ...(moment ? { ingezonden: localMoment(moment) } : { concept: true }),
    ...(filled.length > 0 && {
      contact: Object.fromEntries(filled.map(([key, text]) => [key, whole(text)])),
    }),
    antwoorden: answers,
  }, null, 2) + "\n";
}

/** A moment as ISO 8601 writes it, on the clock of this computer. */
function localMoment(moment) {
  const two = (number) => String(number).padStart(2, "0");
  const offset = -moment.getTimezoneOffset();
  const day = [moment.getFullYear(), two(moment.getMonth() + 1), two(moment.getDate())].join("-");
  const time = [moment.getHours(), moment.getMinutes(), moment.getSeconds()].map(two).join(":");
  const zone = [Math.trunc(Math.abs(offset) / 60), Math.abs(offset) % 60].map(two).join(":");
  return `${day}T${time}${offset < 0 ? "-" : "+"}${zone}`;
}

/** Lets the browser save a text as a file. */
function save(name, text) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60000);
}
