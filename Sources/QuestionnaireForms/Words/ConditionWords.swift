package import QuestionnaireSchema

/// Conditions of a questionnaire in plain Dutch, for people who fill it in.
///
/// Every form of the questionnaire says its routing and rules with these words.
package struct ConditionWords: Sendable {
  let questionnaire: Questionnaire
  let references: QuestionReferences

  /// The words for the conditions of a questionnaire.
  package init(_ questionnaire: Questionnaire) {
    self.questionnaire = questionnaire
    references = QuestionReferences(questionnaire)
  }

  /// When something is asked, in a sentence; `nil` when the condition always holds.
  ///
  /// It is like `Alleen als u bij vraag 2 ‘Ja’ kiest.` What only depends on the frame is said of
  /// municipalities: `Alleen voor gemeenten met de Impuls Kansrijke Start.`
  package func routing(_ condition: Condition) -> String? {
    let phrase = phrase(condition)
    if phrase == .constant(true) { return nil }
    if phrase == .constant(false) { return "Dit wordt nooit gevraagd." }
    let parts = phrase.parts(of: .and)
    let groups = parts.compactMap(\.group)
    let others = parts.filter { $0.group == nil }
    let only =
      groups.isEmpty ? nil : "alleen voor gemeenten " + WordList(groups).joined(.and)
    let when = others.isEmpty ? nil : "als \(Phrase.joined(others, .and).text)"
    switch (only, when) {
    case (let only?, let when?): return sentence("\(only), en \(when)")
    case (let only?, nil): return sentence(only)
    case (nil, let when?): return sentence("alleen " + when)
    case (nil, nil): return nil
    }
  }

  /// The condition as a clause behind "als" or "dat": `u bij vraag 2 ‘Ja’ kiest`.
  package func clause(_ condition: Condition) -> String { phrase(condition).text }

  /// When an answer is needed: `ja`, `nee`, or `als u bij vraag 2 ‘Ja’ kiest`.
  func requirement(_ required: Expression) -> String {
    switch required.condition {
    case .constant(true): "ja"
    case .constant(false): "nee"
    case let condition: "als \(clause(condition))"
    }
  }

  /// What a rule says, in a sentence.
  ///
  /// `not(A) or B` is said as "if A, then B", and `not(A and B)` as "A and B do not go together".
  /// What a soft rule expects is not said as if it could not be otherwise.
  package func rule(_ edit: Edit) -> String {
    let disjuncts = edit.check.condition.disjuncts
    let premises = disjuncts.compactMap(\.denied)
    let conclusions = disjuncts.filter { $0.denied == nil }
    let addsNow = edit.check.condition.namesPrevious
    let premise = Phrase.joined(premises.map { phrase($0, addsNow: addsNow) }, .and)
    let conclusion = Phrase.joined(conclusions.map { phrase($0, addsNow: addsNow) }, .or)
    switch (premises.isEmpty, conclusions.isEmpty) {
    case (true, _):
      return sentence(
        (edit.isError ? "het moet zo zijn dat " : "wij verwachten dat ") + conclusion.text)
    case (false, true):
      return sentence(
        (edit.isError ? "het kan niet dat " : "wij verwachten niet dat ") + premise.text)
    case (false, false):
      let middle = edit.isError ? "kan dat alleen als" : "verwachten wij dat"
      return sentence("als \(premise.text), \(middle) \(conclusion.text)")
    }
  }

  private func sentence(_ words: String) -> String {
    words.prefix(1).uppercased() + words.dropFirst() + "."
  }
}

extension Condition {
  /// The conditions of which at least one must hold.
  fileprivate var disjuncts: [Condition] {
    if case .or(let left, let right) = self { left.disjuncts + right.disjuncts } else { [self] }
  }

  /// What the condition says the opposite of, if it does.
  fileprivate var denied: Condition? {
    if case .not(let inner) = self { inner } else { nil }
  }

  /// Whether it names an answer of the previous wave.
  fileprivate var namesPrevious: Bool {
    var found = false
    visitAnswers { found = found || $0.wave == .previous }
    return found
  }
}
