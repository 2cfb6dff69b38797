import Findings

/// There is no questionnaire with a name, or it stands in a file that cannot be opened.
public struct QuestionnaireNotFound: Error, Hashable, Sendable {
  /// The name that was looked for.
  public let reference: String
  /// The ids of the questionnaires that were seen, in the order in which they were found.
  public let known: [String]
  /// What stands at that name and is no questionnaire, in Dutch; `nil` when nothing does.
  let obstacle: String?
  /// The files of questionnaires that do not say what they are called, because they cannot be read.
  let nameless: [String]

  /// What is wrong, in Dutch.
  public var message: String {
    obstacle ?? "De vragenlijst ‘\(reference)’ is niet gevonden."
  }

  /// What to do about it, in Dutch.
  public var advice: String {
    // What is written twice is not what was meant.
    let meant = didYouMean(reference, among: known.filter { $0 != reference })
    let others = known.isEmpty ? nil : "Bekend zijn: \(known.joined(separator: ", "))."
    let unread =
      nameless.isEmpty
      ? nil
      : "Niet te lezen, en misschien de bedoelde: \(nameless.joined(separator: ", ")). ‘kansrijk "
        + "vragenlijst controleer’ met dat pad zegt wat er mis is."
    let sentences = [obstacle == nil ? meant : nil, unread, others].compactMap(\.self)
    return sentences.isEmpty
      ? "Geef het pad naar een vragenlijst.json." : sentences.joined(separator: " ")
  }
}
