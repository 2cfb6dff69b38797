/// The checks, in the order in which their findings about one record are given.
enum CheckName: UInt8, Sendable, CaseIterable {
  // About the file.
  case unreadable, encoding, missingFrame, skippedSheet, namedOnly
  // About its columns.
  case doubleColumn, unknownColumn, missingKeyColumn, missingColumn
  // About the submission.
  case unequalRow, shortRow, draft, otherQuestionnaire, missingMunicipality, unknownMunicipality
  case outsideFrame, abolishedMunicipality, damagedCode, otherName, invalidDate, tooLate
  case setAside, admitted, afterDeadline, earlierYear, emptySubmission
  // About an answer.
  case notAsked, missingGate, unknownAnswer, invalidAnswer, answerOutOfRange, exclusiveAnswer
  case damagedAnswer, missingAnswer
  // About a rule between answers.
  case brokenRule, doubtfulRule
  // About several submissions for one municipality.
  case doubleSubmission, laterSubmission, conflictingSubmission

  /// What the check is about.
  enum Subject: UInt8, Comparable {
    case file, columns, submission, answer, rule, duplicates

    static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
  }

  /// What the check is about.
  var subject: Subject {
    switch self {
    case .unreadable, .encoding, .missingFrame, .skippedSheet, .namedOnly: .file
    case .doubleColumn, .unknownColumn, .missingKeyColumn, .missingColumn: .columns
    case .unequalRow, .shortRow, .draft, .otherQuestionnaire, .missingMunicipality,
      .unknownMunicipality, .outsideFrame, .abolishedMunicipality, .damagedCode, .otherName,
      .invalidDate, .tooLate, .setAside, .admitted, .afterDeadline, .earlierYear,
      .emptySubmission:
      .submission
    case .notAsked, .missingGate, .unknownAnswer, .invalidAnswer, .answerOutOfRange,
      .exclusiveAnswer, .damagedAnswer, .missingAnswer:
      .answer
    case .brokenRule, .doubtfulRule: .rule
    case .doubleSubmission, .laterSubmission, .conflictingSubmission: .duplicates
    }
  }

  /// The check itself.
  var check: Check {
    switch self {
    case .unreadable: .unreadable
    case .encoding: .encoding
    case .missingFrame: .missingFrame
    case .skippedSheet: .skippedSheet
    case .namedOnly: .namedOnly
    case .doubleColumn: .doubleColumn
    case .unknownColumn: .unknownColumn
    case .missingKeyColumn: .missingKeyColumn
    case .missingColumn: .missingColumn
    case .unequalRow: .unequalRow
    case .shortRow: .shortRow
    case .draft: .draft
    case .otherQuestionnaire: .otherQuestionnaire
    case .missingMunicipality: .missingMunicipality
    case .unknownMunicipality: .unknownMunicipality
    case .outsideFrame: .outsideFrame
    case .abolishedMunicipality: .abolishedMunicipality
    case .damagedCode: .damagedCode
    case .otherName: .otherName
    case .invalidDate: .invalidDate
    case .tooLate: .tooLate
    case .setAside: .setAside
    case .admitted: .admitted
    case .afterDeadline: .afterDeadline
    case .earlierYear: .earlierYear
    case .emptySubmission: .emptySubmission
    case .notAsked: .notAsked
    case .missingGate: .missingGate
    case .unknownAnswer: .unknownAnswer
    case .invalidAnswer: .invalidAnswer
    case .answerOutOfRange: .answerOutOfRange
    case .exclusiveAnswer: .exclusiveAnswer
    case .damagedAnswer: .damagedAnswer
    case .missingAnswer: .missingAnswer
    case .brokenRule: .brokenRule
    case .doubtfulRule: .doubtfulRule
    case .doubleSubmission: .doubleSubmission
    case .laterSubmission: .laterSubmission
    case .conflictingSubmission: .conflictingSubmission
    }
  }
}
