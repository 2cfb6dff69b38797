import Municipalities
public import QuestionnaireSchema
public import Tables
public import TextFormats

extension [OwnResult] {
  /// The results as a text for those who answered.
  public func document(of layout: ResultLayout) -> Document {
    Document(
      [.heading(layout.title, level: .title)] + layout.introduction.map { .paragraph($0) }
        + flatMap(\.blocks))
  }

  /// The same for another program.
  public var json: JSONOutput { .object([("uitkomsten", .array(map(\.json)))]) }
}

extension OwnResult {
  fileprivate var blocks: [Document.Block] {
    [.heading(municipalities.map(\.words).joined(separator: ", "), level: .chapter)]
      + outcomes.flatMap { outcome -> [Document.Block] in
        [
          .heading(outcome.label, level: .section),
          .definitions([
            Document.Definition(
              outcome.category?.label ?? OwnResult.untold,
              outcome.category.map { $0.advice ?? "" } ?? OwnResult.reason)
          ]),
        ]
      }
  }

  /// What stands in the place of a category, and why.
  private static let untold = "Nog niet te zeggen"
  private static let reason = "Er ontbreekt een antwoord, of een antwoord klopt niet."
}

extension OwnResult {
  fileprivate var json: JSONOutput {
    .object([
      ("gemeenten", .array(municipalities.map { .string($0.code.description) })),
      ("cijfers", .array(outcomes.map(\.json))),
    ])
  }
}

extension OwnResult.Outcome {
  fileprivate var json: JSONOutput {
    .object([
      ("cijfer", .string(figure)), ("label", .string(label)),
      ("categorie", category.map { .string($0.name) } ?? .null),
      ("uitkomst", category.map { .string($0.label) } ?? .null),
      ("advies", category?.advice.map { .string($0) } ?? .null),
    ])
  }
}
