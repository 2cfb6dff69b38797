import Municipalities
public import QuestionnaireSchema

/// Response files that were read and judged: the answers that count, and what was noticed.
public struct JudgedResponses: Sendable {
  /// What they were judged by.
  public let context: IngestContext
  /// The municipalities, by number.
  public let units: Units
  /// The answers, after routing; a row is a municipality of a submission.
  public let table: ResponseTable
  /// The submissions, in the order in which they were read.
  public let submissions: [Submission]
  /// For each unit the row of the table that counts for it.
  public let countingRows: [Int?]
  /// The rows that count.
  public let counting: Bitmap
  /// Whether each row has every required answer.
  public let complete: Bitmap
  /// How many pairs of a submission and a municipality were passed over for another.
  public let passedOver: Int
  /// Per rule the number of rows for which it could not be judged, in the order of the rules.
  public let notJudged: [Int]
  let sources: [ResponseSource]
  /// What was noticed, in the order in which findings are given.
  let marks: [Mark]
  let compiler: ConditionCompiler
  let headingNames: HeadingNames

  /// The questionnaire.
  public var questionnaire: Questionnaire { context.questionnaire }

  /// The number of municipalities with a counting submission.
  public var countingCount: Int { countingRows.count { $0 != nil } }
}
