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
    // Of a question that nobody is asked its choices need no mention.
    var lines: [String] = []
    var told: Set<Int> = []
    for item in missing {
      let isWhole =
        item.choice == nil
        || missing.count { $0.question.index == item.question.index }
          == item.question.choices.count
      guard isWhole else {
        lines.append(
          "\(name(item.question)), antwoord ‘\(item.choice?.label ?? "")’: \(item.reason.words)")
        continue
      }
      if told.insert(item.question.index).inserted {
        lines.append("\(name(item.question)): \(item.reason.words)")
      }
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
    case .tooFew: "er zijn te weinig inzendingen om alles te laten voorkomen"
    case .notAsked: "de vraag werd bij geen van de geprobeerde gemeenten gesteld"
    case .noAnswer: "er is geen antwoord gevonden dat hier past"
    case .rule(let name): "de controle ‘\(name)’ werd steeds gebroken"
    }
  }
}
