// The form on the page: shows the questions that are asked, what was found, and how far one has come.

const form = JSON.parse(document.getElementById("gegevens").textContent);
const at = (id) => document.getElementById(id);

const state = {
  municipalities: [...form.chosen],
  /** By the name of a question a text, or a list of names for a question with ticks. */
  answers: Object.create(null),
  /** The questions that one has been at: only there a missing answer is told. */
  visited: new Set(),
  isChecked: false,
  part: "begin",
  isSaved: true,
  /** What is wrong with the municipality that was typed last. */
  municipalityProblem: "",
};

/** What the answers come to now; made anew by `update`. */
let judged;

/** An element with its attributes and what stands in it; text is never markup. */
function element(name, attributes = {}, ...content) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...content);
  return made;
}

const counted = (count, one, many) => `${count} ${count === 1 ? one : many}`;
const municipalityName = (code) => `${form.municipalities[code].name} (${code})`;

// What is asked and what is found

/** Only what is asked of somebody is sent; the rest is kept, for when it is asked again. */
function submission() {
  const all = { municipalities: state.municipalities, answers: state.answers };
  const { rows } = judge(form, all);
  const isAsked = form.questions.map((_, index) => rows.some((row) => mayAnswer(row, index)));
  const asked = form.questions.filter((_, index) => isAsked[index]);
  const answers = Object.create(null);
  for (const { name } of asked) if (name in state.answers) answers[name] = state.answers[name];
  return { isAsked, sent: { ...all, answers } };
}

function update() {
  const { isAsked, sent } = submission();
  judged = { ...judge(form, sent), isAsked, sent };
  showQuestions();
  showFindings();
  showMunicipalities();
  if (form.result) at("uitkomst").replaceChildren(...outcomeBlocks("h3"));
  showParts();
  showProgress();
}

/** Where one stands with each figure; municipalities that come out alike are told of together. */
function outcomeBlocks(heading) {
  const alike = new Map();
  for (const row of judged.rows) {
    const found = outcomes(form, row);
    const key = JSON.stringify(found.map((category) => category?.name));
    if (!alike.has(key)) alike.set(key, { found, codes: [] });
    alike.get(key).codes.push(row.code);
  }
  return [...alike.values()].flatMap(({ found, codes }) => [
    ...(alike.size > 1 ? [element("p", {}, codes.map(municipalityName).join(", "))] : []),
    ...form.result.flatMap(({ label }, index) => [
      element(heading, {}, label),
      element("p", {}, element("strong", {}, found[index]?.label ?? "Nog niet te zeggen")),
      element("p", {}, found[index] ? found[index].advice ?? "" : UNTOLD),
    ]),
  ]);
}

const UNTOLD = "Er ontbreekt een antwoord, of een antwoord klopt niet.";

function showQuestions() {
  form.questions.forEach((question, index) => {
    at(`vraag-${index}`).hidden = !judged.isAsked[index];
    at(`mag-${index}`).hidden = judged.rows.some((row) =>
      mayAnswer(row, index) && isRequired(form, row, question));
    const clear = at(`wis-${index}`);
    if (clear) clear.hidden = !state.answers[question.name];
    const before = state.municipalities.flatMap((code) => {
      const shown = form.previous[code]?.[index]?.shown;
      if (shown === undefined) return [];
      return [state.municipalities.length > 1 ? `${municipalityName(code)}: ${shown}` : shown];
    });
    at(`vorig-${index}`).hidden = before.length === 0;
    at(`vorig-${index}`).textContent = `Vorig jaar antwoordde u: ${before.join("; ")}`;
  });
}

/**
 * A blank is told once one has been at the question, a rule once one has been at all its questions;
 * what is wrong with an answer at once.
 */
function isTold(finding) {
  if (state.isChecked) return true;
  if (finding.rule !== undefined) {
    return questionsOf(finding).every((index) => state.visited.has(index));
  }
  return finding.question === undefined || state.visited.has(finding.question)
    || finding.code !== form.questions[finding.question].words.missing.code;
}

/** The questions that a finding stands beside: its own, or those of the rule. */
function questionsOf(finding) {
  if (finding.question !== undefined) return [finding.question];
  return finding.rule === undefined
    ? [] : form.edits[finding.rule].questions.filter((index) => judged.isAsked[index]);
}

function findingText(finding) {
  const isForAll = finding.rows.length === judged.rows.length;
  const names = isForAll ? [] : finding.rows.map((row) => municipalityName(row.code));
  const who = names.length > 0 ? ` (${names.join(", ")})` : "";
  return element("div", { class: `finding ${finding.severity}` },
    element("p", {}, element("strong", {}, `${SEVERITIES[finding.severity]}: `),
      finding.message + who),
    ...(finding.advice ? [element("p", { class: "advice" }, finding.advice)] : []),
    element("p", { class: "code" }, finding.code));
}

const SEVERITIES = { fout: "Oplossen", waarschuwing: "Nakijken", info: "Ter informatie" };

function showFindings() {
  const told = judged.findings.filter(isTold);
  form.questions.forEach((_, index) => {
    const here = told.filter((finding) => questionsOf(finding).includes(index));
    at(`fout-${index}`).replaceChildren(...here.map(findingText));
    const hasError = here.some((finding) => finding.severity === "fout");
    at(`vraag-${index}`).classList.toggle("faulty", hasError);
    for (const field of at(`vraag-${index}`).querySelectorAll("input, textarea")) {
      if (field.type !== "radio" && field.type !== "checkbox") {
        field.setAttribute("aria-invalid", hasError);
      }
    }
  });
  showPoints(judged.findings.filter((finding) => finding.severity !== "info"));
  const remarks = judged.findings.filter((finding) => finding.severity === "info");
  at("opmerkingen").replaceChildren(...remarks.map(findingText));
}

/** The list of what is still to be done, each with a link to its question. */
function showPoints(points) {
  at("punten").hidden = !state.isChecked;
  at("punten-kop").textContent = headline(points);
  at("punten").classList.toggle("done", points.length === 0);
  at("punten-uitleg").hidden = points.length === 0;
  at("punten-lijst").replaceChildren(...points.map((point) => {
    const index = questionsOf(point)[0] ?? firstQuestion();
    const target = index === undefined ? "gemeenten" : `vraag-${index}`;
    const link = element("a", { href: `#${target}` }, point.message);
    link.addEventListener("click", (event) => {
      event.preventDefault();
      goTo(index);
    });
    return element("li", {}, element("strong", {}, `${SEVERITIES[point.severity]}: `), link);
  }));
  at("stand").textContent = standing(points);
}

/** Where one begins: at the first question, or first at the choice of a municipality. */
function firstQuestion() {
  return state.municipalities.length === 0
    ? undefined : form.questions.findIndex((_, index) => judged.isAsked[index]);
}

const isError = (point) => point.severity === "fout";

function headline(points) {
  const errors = points.filter(isError).length;
  if (points.length === 0) return "Er staan geen punten open";
  const look = counted(points.length - errors, "punt om na te kijken", "punten om na te kijken");
  if (errors === 0) return look;
  const solve = counted(errors, "punt om op te lossen", "punten om op te lossen");
  return errors === points.length ? solve : `${solve} en ${look}`;
}

function standing(points) {
  if (points.length === 0) {
    return "Alles is ingevuld en er staan geen punten open. U kunt het antwoordbestand opslaan.";
  }
  return `${headline(points)}. U kunt dit eerst doen, of het antwoordbestand toch al opslaan.`;
}

// The parts of the form

/** The parts that have something to fill in, in order. */
function shownParts() {
  const filled = form.sections.map((_, index) => String(index)).filter((id) =>
    form.sections[id].questions.some((index) => judged.isAsked[index]));
  return ["begin", ...filled, ...(form.result ? ["uitkomst"] : []), "eind"];
}

function showParts() {
  const shown = shownParts();
  const isAll = at("alles").checked;
  if (!shown.includes(state.part)) state.part = "begin";
  for (const { id } of document.querySelectorAll(".part")) {
    const part = id.slice("deel-".length);
    at(id).hidden = !shown.includes(part);
    at(id).classList.toggle("aside", !isAll && part !== state.part);
  }
  document.body.classList.toggle("all", isAll);
  at("onderdelen").replaceChildren(...shown.map(partItem));
}

function partItem(id) {
  const link = element("a", { href: `#deel-${id}` }, at(`kop-${id}`).textContent);
  if (id === state.part && !at("alles").checked) link.setAttribute("aria-current", "step");
  link.addEventListener("click", (event) => {
    event.preventDefault();
    show(id);
  });
  const progress = Object.hasOwn(form.sections, id) ? ` ${partProgress(form.sections[id])}` : "";
  return element("li", {}, link, element("span", { class: "progress" }, progress));
}

const isAnswered = (index) => judged.rows.some((row) => row.values[index] !== undefined);

function partProgress({ questions }) {
  const asked = questions.filter((index) => judged.isAsked[index]);
  return `${asked.filter(isAnswered).length} van ${asked.length} ingevuld`;
}

function showProgress() {
  const asked = form.questions.map((_, index) => index).filter((index) => judged.isAsked[index]);
  at("voortgang").textContent =
    `U heeft ${asked.filter(isAnswered).length} van ${counted(asked.length, "vraag", "vragen")} ingevuld.`;
}

/** Shows a part and moves to its heading; what was left blank in the one before is told from now on. */
function show(id) {
  if (Object.hasOwn(form.sections, state.part) && state.part !== id) {
    for (const index of form.sections[state.part].questions) state.visited.add(index);
  }
  state.part = id;
  tell("");
  update();
  at(`kop-${id}`).focus();
  at(`kop-${id}`).scrollIntoView();
}

function step(distance) {
  // A name that was typed and not added yet is meant all the same.
  if (state.part === "begin" && trimmed(at("gemeente").value) !== "" && !addMunicipality()) return;
  const shown = shownParts();
  show(shown[shown.indexOf(state.part) + distance] ?? state.part);
}

/** Moves to the field of a question; without one to the choice of a municipality. */
function goTo(index) {
  state.part = index === undefined
    ? "begin" : String(form.sections.findIndex(({ questions }) => questions.includes(index)));
  update();
  const block = at(index === undefined ? "gemeenten" : `vraag-${index}`);
  (block.querySelector("input:checked") ?? block.querySelector("input, textarea")).focus();
  block.scrollIntoView();
}

// The municipalities

function showMunicipalities() {
  at("gekozen").replaceChildren(...state.municipalities.map((code) => {
    const remove = element("button", { type: "button", class: "quiet" }, "Verwijderen",
      element("span", { class: "unseen" }, ` van ${municipalityName(code)}`));
    remove.addEventListener("click", () => {
      state.municipalities = state.municipalities.filter((other) => other !== code);
      changed();
      tell(`${municipalityName(code)} is verwijderd.`);
      at("gemeente").focus();
    });
    return element("li", {}, `${municipalityName(code)} `, remove);
  }));
  const missing = judged.findings.find(({ code }) => code === form.words.missingMunicipality.code);
  at("gemeente-fout").replaceChildren(
    ...(state.municipalityProblem ? [element("p", {}, state.municipalityProblem)] : []),
    ...(missing && state.isChecked ? [findingText(missing)] : []));
  const all = Object.keys(form.municipalities);
  at("gemeente-kiezen").hidden = all.every((code) => state.municipalities.includes(code));
}

const folded = (text) =>
  text.normalize("NFD").toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");

/** The code of the municipality that somebody means by a code, a name, or both. */
function municipality(text) {
  const code = /gm\d{4,7}/i.exec(text)?.[0].toUpperCase();
  if (code !== undefined) return Object.hasOwn(form.municipalities, code) ? code : undefined;
  const meant = Object.keys(form.municipalities).filter((code) =>
    folded(form.municipalities[code].name) === folded(text));
  return meant.length === 1 ? meant[0] : undefined;
}

/** Adds the municipality that was typed; gives whether there is one. */
function addMunicipality() {
  const text = trimmed(at("gemeente").value);
  const code = municipality(text);
  state.municipalityProblem = text === "" ? "Typ eerst de naam of de code van de gemeente."
    : code === undefined ? `‘${shortened(text)}’ staat niet in de lijst van gemeenten. `
      + "Kies een naam uit de lijst, of typ de code, zoals GM0363." : "";
  at("gemeente").focus();
  if (state.municipalityProblem !== "") {
    update();
    return false;
  }
  at("gemeente").value = "";
  if (!state.municipalities.includes(code)) state.municipalities.push(code);
  changed();
  tell(`${municipalityName(code)} is toegevoegd.`);
  return true;
}

// Saving and opening

const tell = (text) => { at("bericht").textContent = text; };

function changed() {
  state.isSaved = false;
  at("opgeslagen").hidden = true;
  update();
}

const contactGiven = () => ({ naam: at("naam").value, email: at("email").value });

const fileName = (kind) => [kind, form.id, ...state.municipalities.slice(0, 3)].join("-") + ".json";

/** A draft keeps everything, also what is not asked now. */
function saveDraft() {
  const all = { municipalities: state.municipalities, answers: state.answers };
  save(fileName("concept"), fileText(form, all, contactGiven()));
  state.isSaved = true;
  tell(`Uw concept is opgeslagen als ${fileName("concept")}. Open het later bij ‘Verder met een concept’.`);
}

function saveResponse() {
  if (state.municipalities.length === 0) {
    check();
    return;
  }
  state.isChecked = true;
  update();
  const name = fileName("inzending");
  const text = fileText(form, judged.sent, contactGiven(), new Date());
  save(name, text);
  state.isSaved = true;
  at("tekst").value = text;
  at("opgeslagen-naam").textContent =
    `Uw antwoorden staan in het bestand ${name}, bij uw downloads.`;
  at("opgeslagen").hidden = false;
  at("klaar").focus();
}

function check() {
  state.isChecked = true;
  update();
  at("punten").focus();
  at("punten").scrollIntoView();
}

async function openDraft() {
  const [file] = at("concept").files;
  if (!file) return;
  if (!state.isSaved && !window.confirm(
    "Wat u nu heeft ingevuld, is niet opgeslagen. Wilt u het vervangen door dit bestand?")) {
    at("concept").value = "";
    return;
  }
  at("concept-fout").replaceChildren();
  try {
    const draft = await opened(form, file);
    Object.assign(state, {
      municipalities: draft.municipalities, answers: draft.answers, isChecked: false,
      visited: new Set(), isSaved: true,
    });
    at("naam").value = draft.contact.naam;
    at("email").value = draft.contact.email;
    fillFields();
    at("opgeslagen").hidden = true;
    update();
    const known = `${file.name} is geopend.`;
    tell(draft.leftOut.length === 0 ? known
      : `${known} Dit kent het formulier niet, en is weggelaten: ${draft.leftOut.slice(0, 20).join(", ")}.`);
  } catch (error) {
    const reason = error instanceof Refusal ? error.message : "Dit bestand is niet te openen.";
    at("concept-fout").replaceChildren(element("p", {}, reason));
    tell(reason);
  }
  at("concept").value = "";
}

function fillFields() {
  form.questions.forEach(({ name, kind }, index) => {
    const given = state.answers[name] ?? "";
    if (kind === "select_one" || kind === "select_multiple") {
      for (const input of at(`veld-${index}`).querySelectorAll("input")) {
        input.checked = [given].flat().includes(input.value);
      }
    } else {
      at(`veld-${index}`).value = given;
    }
  });
}

function takeAnswer(field) {
  const block = field.closest(".question[id^='vraag-']");
  if (!block) return undefined;
  const index = Number(block.id.slice("vraag-".length));
  const { name, kind } = form.questions[index];
  const ticked = [...block.querySelectorAll("input:checked")].map((input) => input.value);
  state.answers[name] = kind === "select_multiple" ? ticked
    : kind === "select_one" ? ticked[0] ?? "" : field.value;
  return index;
}

// The copy of one's answers

function answerText(index) {
  const question = form.questions[index];
  const given = [state.answers[question.name] ?? []].flat();
  if (question.choices.length === 0) return trimmed(given.join(""));
  return question.choices.filter((choice) => given.includes(choice.name))
    .map((choice) => choice.label).join("; ");
}

function showCopy() {
  update();
  const asked = form.sections.map(({ label, questions }) =>
    ({ label, questions: questions.filter((index) => judged.isAsked[index]) }));
  const answers = asked.filter(({ questions }) => questions.length > 0).flatMap(
    ({ label, questions }) => [
      element("h3", {}, label),
      element("dl", {}, ...questions.flatMap((index) => [
        element("dt", {}, form.questions[index].title),
        element("dd", {}, answerText(index) || "niet ingevuld"),
      ])),
    ]);
  const points = judged.findings.filter((finding) => finding.severity !== "info");
  const figures = form.figures.filter(({ questions }) => questions.some(isAnswered));
  const back = element("button", { type: "button", class: "quiet" }, "Terug naar het formulier");
  const print = element("button", { type: "button" }, "Afdrukken of bewaren als pdf");
  back.addEventListener("click", hideCopy);
  print.addEventListener("click", () => window.print());
  at("kopie").replaceChildren(
    element("h2", { id: "kopie-kop", tabindex: "-1" }, "Kopie van uw antwoorden"),
    element("div", { class: "buttons" }, print, back),
    element("p", {}, `Gemeente: ${state.municipalities.map(municipalityName).join(", ") || "niet gekozen"}`),
    ...(form.result ? [
      element("h3", {}, at("kop-uitkomst").textContent), ...outcomeBlocks("h4"),
      element("h3", {}, "Uw antwoorden"),
    ] : []),
    ...answers,
    element("h3", {}, headline(points)),
    ...(points.length === 0 ? [] : [
      element("ul", {}, ...points.map((point) => element("li", {}, point.message))),
    ]),
    ...(form.result ? [] : [
      element("h3", {}, "Wat hierover wordt gepubliceerd"),
      element("p", {}, "Alleen aantallen en percentages over veel gemeenten samen. Wat uw gemeente "
        + "antwoordde, uw naam en e-mailadres, en wat u in open velden schreef, worden niet "
        + "gepubliceerd. Uw antwoorden tellen mee in deze cijfers:"),
      element("ul", {}, ...figures.map(({ label }) => element("li", {}, label))),
    ]));
  at("invullen").hidden = true;
  at("kopie").hidden = false;
  at("kopie-kop").focus();
}

function hideCopy() {
  at("kopie").hidden = true;
  at("invullen").hidden = false;
  show("eind");
}

// Start

function listen() {
  const fields = at("formulier");
  fields.addEventListener("submit", (event) => event.preventDefault());
  fields.addEventListener("input", ({ target }) => {
    if (takeAnswer(target) !== undefined || target === at("naam") || target === at("email")) changed();
  });
  fields.addEventListener("change", ({ target }) => {
    const index = takeAnswer(target);
    if (index === undefined) return;
    state.visited.add(index);
    update();
  });
  form.questions.forEach(({ name }, index) => at(`wis-${index}`)?.addEventListener("click", () => {
    state.answers[name] = "";
    fillFields();
    changed();
    at(`veld-${index}`).querySelector("input").focus();
  }));
  for (const button of document.querySelectorAll(".next-part")) {
    button.addEventListener("click", () => step(1));
  }
  for (const button of document.querySelectorAll(".previous-part")) {
    button.addEventListener("click", () => step(-1));
  }
  for (const button of document.querySelectorAll(".save-draft")) {
    button.addEventListener("click", saveDraft);
  }
  at("alles").addEventListener("change", update);
  at("concept").addEventListener("change", openDraft);
  at("toevoegen").addEventListener("click", addMunicipality);
  at("gemeente").addEventListener("keydown", (event) => {
    if (event.key !== "Enter") return;
    event.preventDefault();
    addMunicipality();
  });
  at("controleren").addEventListener("click", check);
  at("opslaan").addEventListener("click", saveResponse);
  at("toon-kopie").addEventListener("click", showCopy);
  at("nog-een").addEventListener("click", () => {
    state.municipalities = [];
    show("begin");
    at("gemeente").focus();
    tell("Kies nu de volgende gemeente. Uw antwoorden staan er nog; pas aan wat anders is.");
  });
  window.addEventListener("beforeunload", (event) => {
    if (!state.isSaved) event.preventDefault();
  });
}

at("gemeentenlijst").append(...Object.keys(form.municipalities).map((code) =>
  element("option", { value: municipalityName(code) })));
if (Object.keys(form.municipalities).length < 2) {
  for (const id of ["nog-een", "gemeente-hulp"]) at(id).hidden = true;
}
listen();
at("overzicht").open = window.matchMedia("(min-width: 60rem)").matches;
at("invullen").hidden = false;
update();
