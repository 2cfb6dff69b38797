public import QuestionnaireSchema
public import Tables
import TextFormats

/// All that a questionnaire asks, for people who want to read or discuss it before they fill it in.
public struct Codebook: Sendable {
  let questionnaire: Questionnaire
  let words: ConditionWords

  /// The codebook of a questionnaire.
  public init(_ questionnaire: Questionnaire) {
    self.questionnaire = questionnaire
    words = ConditionWords(questionnaire)
  }

  /// The codebook as a document: an introduction, the questions by section, the rules, and the result.
  public var document: Document {
    Document(introduction + questionnaire.sections.flatMap { blocks(for: $0) } + rules + result)
  }

  private func blocks(for section: Section) -> [Document.Block] {
    var blocks: [Document.Block] = [.heading(section.label, level: .chapter)]
    if let routing = words.routing(section.relevant.condition) {
      blocks.append(.paragraph(routing))
    }
    return blocks
      + questionnaire.questions[section.questions].flatMap { question in
        CodebookQuestion(question, in: self).blocks
      }
  }
}

extension Codebook {
  private var introduction: [Document.Block] {
    [.heading(questionnaire.title, level: .title)]
      + (questionnaire.note.map { [.paragraph($0)] } ?? [])
      + [
        .definitions(facts), .heading("Hoe u dit leest", level: .chapter), .list(explanations),
      ]
  }

  private var facts: [Document.Definition] {
    let sections = questionnaire.sections.count
    let rules = questionnaire.edits
    return [Document.Definition("vragenlijst", questionnaire.id)]
      + (questionnaire.referenceDate.map { [Document.Definition("peildatum", $0.inDutch)] } ?? [])
      + [
        Document.Definition(
          "vragen",
          "\(questionnaire.questions.count), in \(sections) "
            + (sections == 1 ? "onderdeel" : "onderdelen")),
        Document.Definition(
          "controles",
          "\(rules.count { $0.isError }) harde en \(rules.count { !$0.isError }) zachte"),
        Document.Definition("telt als respons", response),
      ]
  }

  private var response: String {
    guard let condition = questionnaire.countsAsResponse?.condition else {
      return "als u ten minste één vraag die geen open vraag is, goed beantwoordt"
    }
    return "als \(words.clause(condition))"
  }

  /// What a reader has to know, as far as this questionnaire needs it.
  private var explanations: [String] {
    var items = [
      "Achter elke keuze staat tussen haken haar code, zoals [ja]. Zo staat zij in een bestand met "
        + "antwoorden. De naam van een vraag is daar de naam van de kolom.",
      "Een verplichte vraag mag u leeg laten. Uw inzending telt dan mee, maar is onvolledig.",
    ]
    let provenances = Set(questionnaire.questions.compactMap(\.provenance))
    if !provenances.isEmpty {
      let known = Provenance.allCases.filter { provenances.contains($0) }
      items.append(
        "De herkomst zegt hoe zeker het is dat de vraag zo is gesteld: "
          + known.map { "‘\($0.words)’ (\($0.explanation))" }.joined(separator: ", ") + ".")
    }
    if !questionnaire.frameColumns.isEmpty {
      items.append(
        "Het kader is de lijst van gemeenten die zijn gevraagd, met wat vooraf van hen bekend is.")
    }
    if questionnaire.figures.contains(where: { $0.categories.contains { !$0.published.isEmpty } }) {
      items.append(
        "Bij een vraag staat voor welke cijfers zij telt, met de nummers van de gedrukte cijfers, "
          + "zoals in het rapport.")
    }
    return items
  }
}

extension Provenance {
  /// How sure it is that a question was put as it stands.
  var words: String {
    switch self {
    case .verified: "gelezen in een bron"
    case .inferred: "afgeleid"
    case .reconstructed: "reconstructie"
    }
  }

  /// What is meant by that.
  fileprivate var explanation: String {
    switch self {
    case .verified: "het onderwerp en de antwoorden staan in een bron"
    case .inferred: "volgt uit een bron door rekenen of redeneren"
    case .reconstructed: "door ons bedacht; het origineel is niet bekend"
    }
  }
}
