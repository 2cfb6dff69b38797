/// One submission as it came in.
struct Submission {
  /// The codes of the municipalities it is for.
  let codes: [String]
  /// When it was received.
  var received: Moment
  /// What was filled in.
  var sheet: AnswerSheet
  /// The way by which it came.
  var channel: Channel

  /// The ways by which submissions come.
  enum Channel {
    /// In the export of the survey tool.
    case batch
    /// In a second export, with the question numbers as headings.
    case secondBatch
    /// As a file of its own.
    case file
  }

  /// Starts from what a respondent answered.
  init(of respondent: Respondent, sheet: AnswerSheet, received: Moment) {
    codes = respondent.members.map(\.code)
    self.sheet = sheet
    self.received = received
    channel = .batch
  }

  /// One for other codes.
  init(codes: [String], like other: Submission, received: Moment) {
    self.codes = codes
    self.received = received
    sheet = other.sheet
    channel = other.channel
  }
}
