/// The checks, in the order in which their findings about one record are given.
enum CheckName: UInt8, Sendable, CaseIterable {
  // About the file.
  case unreadable, unfitFile, ownFile, encoding, missingFrame, skippedSheet, namedOnly
  case misplacedCell
  // About its columns.
  case unknownHeadings, rowsAbove, recordAbove, doubleColumn, unknownColumn, headlessColumn
  case headlessOptions, missingKeyColumn, missingColumn
  // About the submission.
  case unequalRow, shortRow, hiddenRecord, draft, otherQuestionnaire, missingMunicipality
  case unknownMunicipality, outsideFrame, abolishedMunicipality, damagedCode, otherName,
    invalidMoment
  case doubtfulMoment, missingMoment, tooLate
  case setAside, admitted, afterDeadline, earlierYear, emptySubmission
  // About an answer.
  case notAsked, missingGate, unknownAnswer, invalidAnswer, answerOutOfRange, exclusiveAnswer
  case ambiguousNumber, percentage, noOutcome, damagedAnswer, missingAnswer
  // About a rule between answers.
  case brokenRule, doubtfulRule
  // About a row that is no submission.
  case remarkRow
  // About several submissions for one municipality.
  case doubleSubmission, laterSubmission, undatedSubmission, conflictingSubmission

  /// What the check is about.
  enum Subject: UInt8, Comparable {
    case file, columns, submission, answer, rule, strayRows, duplicates

    static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
  }

  /// What the check is about.
  var subject: Subject {
    switch self {
    case .unreadable, .unfitFile, .ownFile, .encoding, .missingFrame, .skippedSheet, .namedOnly,
      .misplacedCell:
      .file
    case .unknownHeadings, .rowsAbove, .recordAbove, .doubleColumn, .unknownColumn, .headlessColumn,
      .headlessOptions, .missingKeyColumn, .missingColumn:
      .columns
    case .unequalRow, .shortRow, .hiddenRecord, .draft, .otherQuestionnaire,
      .missingMunicipality, .unknownMunicipality, .outsideFrame, .abolishedMunicipality,
      .damagedCode, .otherName,
      .invalidMoment, .doubtfulMoment, .missingMoment, .tooLate, .setAside, .admitted,
      .afterDeadline, .earlierYear, .emptySubmission:
      .submission
    case .notAsked, .missingGate, .unknownAnswer, .invalidAnswer, .answerOutOfRange,
      .exclusiveAnswer, .ambiguousNumber, .percentage, .noOutcome, .damagedAnswer,
      .missingAnswer:
      .answer
    case .brokenRule, .doubtfulRule: .rule
    case .remarkRow: .strayRows
    case .doubleSubmission, .laterSubmission, .undatedSubmission, .conflictingSubmission:
      .duplicates
    }
  }

  /// The check itself.
  var check: Check {
    switch self {
    case .unreadable: .unreadable
    case .unfitFile: .unfitFile
    case .ownFile: .ownFile
    case .encoding: .encoding
    case .missingFrame: .missingFrame
    case .skippedSheet: .skippedSheet
    case .namedOnly: .namedOnly
    case .unknownHeadings: .unknownHeadings
    case .rowsAbove: .rowsAbove
    case .recordAbove: .recordAbove
    case .doubleColumn: .doubleColumn
    case .unknownColumn: .unknownColumn
    case .headlessColumn: .headlessColumn
    case .headlessOptions: .headlessOptions
    case .missingKeyColumn: .missingKeyColumn
    case .missingColumn: .missingColumn
    case .remarkRow: .remarkRow
    case .unequalRow: .unequalRow
    case .shortRow: .shortRow
    case .hiddenRecord: .hiddenRecord
    case .misplacedCell: .misplacedCell
    case .draft: .draft
    case .otherQuestionnaire: .otherQuestionnaire
    case .missingMunicipality: .missingMunicipality
    case .unknownMunicipality: .unknownMunicipality
    case .outsideFrame: .outsideFrame
    case .abolishedMunicipality: .abolishedMunicipality
    case .damagedCode: .damagedCode
    case .otherName: .otherName
    case .invalidMoment: .invalidMoment
    case .doubtfulMoment: .doubtfulMoment
    case .missingMoment: .missingMoment
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
    case .ambiguousNumber: .ambiguousNumber
    case .percentage: .percentage
    case .noOutcome: .noOutcome
    case .damagedAnswer: .damagedAnswer
    case .missingAnswer: .missingAnswer
    case .brokenRule: .brokenRule
    case .doubtfulRule: .doubtfulRule
    case .doubleSubmission: .doubleSubmission
    case .laterSubmission: .laterSubmission
    case .undatedSubmission: .undatedSubmission
    case .conflictingSubmission: .conflictingSubmission
    }
  }
}
