import Findings
import QuestionnaireSchema
import Simulation
import Tables
import TextFormats

extension WaveAccount {
  /// What was made, for the person who asked it.
  var document: Document {
    var blocks: [Document.Block] = [
      .paragraph(
        "Alles hierin is verzonnen: geen enkele gemeente gaf deze antwoorden. Gebruik het om te oefenen en te "
          + "proberen."),
      .paragraph(sentence),
    ]
    let faults = FaultKind.allCases.compactMap { kind in
      self.faults[kind].map { "\(dutchInteger($0)): \(kind.words)" }
    }
    if !faults.isEmpty {
      let count = self.faults.values.reduce(0, +)
      blocks.append(
        .paragraph(
          "\(counted(count, "inzending heeft", "inzendingen hebben")) met opzet een fout:"))
      blocks.append(.list(faults))
    }
    return Document(blocks + missingBlocks)
  }

  private var sentence: String {
    let first = "Gemaakt: \(counted(municipalities, "inzending", "inzendingen"))"
    return corrections == 0
      ? first + ", elk van een andere gemeente."
      : first + " en daarna \(counted(corrections, "verbetering", "verbeteringen"))."
  }

  private var missingBlocks: [Document.Block] {
    guard !missing.isEmpty else {
      return [.paragraph("Elke vraag en elk antwoord komt voor in een inzending zonder fout.")]
    }
    // What a question lacks for one reason is one item; of a question that lacks all, the choices need
    // no mention.
    var items: [(question: Question, reason: Missing.Reason, choices: [String])] = []
    for item in missing {
      if let last = items.last, last.question.index == item.question.index,
        last.reason == item.reason
      {
        items[items.count - 1].choices += item.choice.map { [$0.label] } ?? []
      } else {
        items.append((item.question, item.reason, item.choice.map { [$0.label] } ?? []))
      }
    }
    let lines = items.map { question, reason, choices in
      let isWhole = choices.count == question.choices.count
      let answers = choices.map { "‘\($0)’" }.joined(separator: ", ")
      return name(question) + (isWhole ? "" : ", \(answers)") + ": " + reason.words
    }
    return [
      .message(.warning, "Dit komt in geen enkele inzending zonder fout voor:"), .list(lines),
    ]
  }

  private func name(_ question: Question) -> String {
    question.number.map { "vraag \($0) (\(question.name))" } ?? "vraag \(question.name)"
  }
}

extension WaveAccount.Missing.Reason {
  /// Why something was not reached, in Dutch.
  fileprivate var words: String {
    switch self {
    case .tooFew: "daarvoor zijn er te weinig inzendingen"
    case .noResponse: "daarmee telt een inzending niet mee als respons"
    case .notAsked: "de vraag werd bij geen van de geprobeerde gemeenten gesteld"
    case .noAnswer: "er is geen antwoord gevonden dat hier past"
    case .rule(let name): "de controle ‘\(name)’ werd steeds gebroken"
    }
  }
}
