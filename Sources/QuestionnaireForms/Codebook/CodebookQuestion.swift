import QuestionnaireSchema
import Tables
import TextFormats

/// A question as it stands in a codebook.
struct CodebookQuestion {
  private let question: Question
  private let codebook: Codebook

  init(_ question: Question, in codebook: Codebook) {
    self.question = question
    self.codebook = codebook
  }

  /// The question with its choices, and below them what is known about it.
  var blocks: [Document.Block] {
    var blocks: [Document.Block] = [.heading(question.title, level: .section)]
    if let routing = codebook.words.routing(question.ownRelevant.condition) {
      blocks.append(.paragraph(routing))
    }
    if let hint = question.hint { blocks.append(.paragraph(hint)) }
    if !question.choices.isEmpty { blocks.append(.list(question.choices.map(\.inCodebook))) }
    blocks.append(.definitions(facts))
    return blocks
  }

  private var facts: [Document.Definition] {
    var facts = [
      Document.Definition("antwoord", question.kind.words),
      Document.Definition("verplicht", codebook.words.requirement(question.required)),
      Document.Definition("naam", ([question.name] + question.aliases).joined(separator: ", ")),
    ]
    if let origin { facts.append(Document.Definition("herkomst", origin)) }
    let rules = codebook.questionnaire.edits.filter {
      $0.check.condition.questions.contains(question.index)
    }
    if !rules.isEmpty {
      facts.append(Document.Definition("controles", rules.map(\.name).joined(separator: ", ")))
    }
    return facts
      + figures.map { Document.Definition("telt voor", $0) }
  }

  /// How sure it is that it was put like this, and why; a note can say that in the same words.
  private var origin: String? {
    let certainty = question.provenance.map { $0.words.capitalisedFirst }
    guard let note = question.note else { return certainty.map { $0 + "." } }
    guard let certainty, !note.hasPrefix(certainty) else { return note }
    return "\(certainty). \(note)"
  }

  /// The figures in which the answers are counted, with what was printed of them.
  private var figures: [String] {
    codebook.questionnaire.figures.compactMap { figure in
      let isNamed = { (expression: Expression) in
        expression.condition.questions.contains(question.index)
      }
      let bases = figure.bases.filter { $0.where.map(isNamed) ?? false }.map(\.name)
      let categories = figure.categories.filter { isNamed($0.when) }
      guard !bases.isEmpty || !categories.isEmpty else { return nil }
      let published =
        bases.isEmpty
        ? categories.flatMap(\.published)
        : figure.categories.flatMap { category in
          category.published.filter { bases.contains($0.base) || isNamed(category.when) }
        }
      return figure.inCodebook(published.compactMap(\.value.id))
    }
  }
}

extension FigureDefinition {
  /// What it is called, where it was published, and under which numbers.
  fileprivate func inCodebook(_ ids: [String]) -> String {
    let source = source.map { " Bron: \($0)." } ?? ""
    let numbers = ids.isEmpty ? "" : " Gedrukt: \(ids.joined(separator: ", "))."
    return (label.hasSuffix(".") ? label : label + ".") + source + numbers
  }
}

extension Choice {
  /// The choice with its code, and with what is special about it.
  var inCodebook: String {
    "\(label) [\(name)]" + (isExclusive ? " (gaat niet samen met een ander antwoord)" : "")
      + (isMissing ? " (telt als niet bekend)" : "")
  }
}

extension Question.Kind {
  /// What kind of answer the question takes.
  var words: String {
    switch self {
    case .selectOne: "één keuze"
    case .selectMultiple: "één of meer keuzes"
    case .integer(let bounds): "een heel getal" + bounds.words
    case .decimal(let bounds): "een getal" + bounds.words + ", met hoogstens 6 decimalen"
    case .text(let maxLength):
      "tekst" + (maxLength.map { " van hoogstens \(dutchInteger($0)) tekens" } ?? "")
    case .date: "een datum, zoals 13-9-2021"
    }
  }
}

extension String {
  /// The text with a capital at its start.
  fileprivate var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
