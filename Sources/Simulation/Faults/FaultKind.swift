import QuestionnaireSchema

/// The kinds of fault that are put in submissions on purpose.
package enum FaultKind: Int, Sendable, Hashable, CaseIterable {
  /// A code that is none of the choices.
  case unknownChoice
  /// A required question left blank.
  case missing
  /// A rule with severity error that is broken.
  case brokenRule
  /// A number past its bounds, or a text that is too long.
  case outOfRange
  /// An answer to a question that is not asked.
  case notAsked
  /// A choice that excludes all others, with another.
  case exclusive
  /// A word where a number or a date belongs.
  case invalid
  /// The code of a municipality that nobody knows.
  case unknownMunicipality
  /// A moment of sending that is no date.
  case invalidDate
  /// No municipality.
  case noMunicipality
  /// Nothing answered.
  case empty

  /// What was done, in Dutch, for a list with counts.
  package var words: String {
    switch self {
    case .unknownChoice: "een code die geen antwoord is"
    case .missing: "een verplichte vraag leeg"
    case .brokenRule: "een harde controle gebroken"
    case .outOfRange: "een getal buiten de grenzen of een te lange tekst"
    case .notAsked: "een antwoord op een vraag die niet wordt gesteld"
    case .exclusive: "een keuze die niet samengaat met een andere"
    case .invalid: "een woord waar een getal of datum hoort"
    case .unknownMunicipality: "een gemeentecode die niet bestaat"
    case .invalidDate: "een datum van inzenden die niet bestaat"
    case .noMunicipality: "geen gemeentecode"
    case .empty: "een lege inzending"
    }
  }
}
