extension Wave {
  /// Invented names of people; their addresses lead nowhere.
  private static let senders = [
    "Noor Voorbeeld", "José Verzinsel", "Anne-Fleur van der Proef", "Zoë Specimen", "Wim Fictief",
    "Chaïma Sjabloon",
  ]

  /// A submission as a file of its own, with invented contact data.
  func singleFile(_ index: Int) -> TextFile {
    let submission = submissions[index]
    let codes = submission.codes
    let answers = Question.asked(in: year).filter { submission.sheet.answers($0) }.map { question in
      (key: question.rawValue, value: value(of: submission.sheet, for: question))
    }
    let person = Self.senders[index % Self.senders.count]
    let address = codes[0].lowercased() + "@voorbeeld.example"
    let object = JSONText.object([
      ("vragenlijst", .string("kansrijke-start-\(year)")),
      ("gemeenten", .list(codes.map { .string($0) })),
      ("ingezonden", .string(submission.received.text + "+02:00")),
      ("contact", .object([("naam", .string(person)), ("email", .string(address))])),
      ("antwoorden", .object(answers)),
    ])
    let place = String(1001 + index).dropFirst() + "-" + codes.joined(separator: "-")
    return TextFile(path: "\(year)/inzendingen/\(place).json", text: object.text() + "\n")
  }

  private func value(of sheet: AnswerSheet, for question: Question) -> JSONText {
    let codes = sheet[question].map { JSONText.string($0) }
    return question.takesSeveral(in: year) ? .list(codes) : codes[0]
  }
}
