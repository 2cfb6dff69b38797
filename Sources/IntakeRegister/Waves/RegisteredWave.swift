public import MonitorReport
public import ResponseIngest
public import TextFormats

/// A wave of a register, with what the register knows of each submission.
public struct RegisteredWave: Sendable {
  /// The year.
  public let year: Int
  /// What the wave is made of.
  public let files: WaveFiles
  /// The submissions, by where they stand.
  public let submissions: [SubmissionPlace: RegisteredSubmission]
}

/// What a register knows of a submission besides its answers.
public struct RegisteredSubmission: Sendable, Hashable {
  /// The number by which people name it.
  public let number: Int
  /// The name of the file it came in.
  public let file: String
  /// When that file was taken in.
  public let moment: Timestamp
  /// By whom.
  public let person: String
  /// The day on which it was received, where that was told.
  public let receivedDay: CalendarDay?
}

extension Register {
  /// The wave of a year, or the latest one; `nil` when there is none.
  ///
  /// - Throws: ``RegisterError``.
  public func wave(of year: Int?) throws(RegisterError) -> RegisteredWave? {
    try database.looking { (database) throws(RegisterError) in
      try database.registeredWave(of: year)?.wave
    }
  }

  /// The years of the waves, in order.
  public func years() throws(RegisterError) -> [Int] {
    try database.years()
  }
}

extension Database {
  /// Does some reading during which nobody changes anything.
  func looking<R>(
    _ work: (borrowing Database) throws(RegisterError) -> R
  ) throws(RegisterError) -> R {
    try execute("BEGIN")
    let result = try work(self)
    try execute("COMMIT")
    return result
  }

  /// The wave of a year, or the latest one, with its number; `nil` when there is none.
  func registeredWave(
    of year: Int?
  ) throws(RegisterError) -> (id: Int, wave: RegisteredWave)? {
    let found = try rows(
      "SELECT id, year FROM wave WHERE year = coalesce(?, year) ORDER BY year DESC LIMIT 1",
      [.integer(orNull: year)])
    guard let row = found.first, let id = row[0].integer, let year = row[1].integer else {
      return nil
    }
    let (files, responses) = try files(ofWave: id)
    let submissions = try registeredSubmissions(ofWave: id, files: responses)
    return (id, RegisteredWave(year: year, files: files, submissions: submissions))
  }

  /// What is known of the submissions of a wave; `files` are the numbers of its files, by their place.
  private func registeredSubmissions(
    ofWave wave: Int, files: [Int]
  ) throws(RegisterError) -> [SubmissionPlace: RegisteredSubmission] {
    let places = placesByNumber(files)
    var submissions: [SubmissionPlace: RegisteredSubmission] = [:]
    for row in try rows(
      "SELECT submission.id, file.id, record, file.name, moment, person, import.received "
        + "FROM submission JOIN file ON file.id = submission.file JOIN import ON import.id = file.import "
        + "WHERE file.wave = ?", [.integer(wave)])
    {
      guard let number = row[0].integer, let file = row[1].integer.flatMap({ places[$0] }),
        let record = row[2].integer, let name = row[3].text, let moment = row[4].moment,
        let person = row[5].text
      else { throw .damaged(name: self.name) }
      submissions[SubmissionPlace(file: file, record: record)] = RegisteredSubmission(
        number: number, file: name, moment: moment, person: person,
        receivedDay: try day(row[6]))
    }
    return submissions
  }
}

/// The places of files, by their numbers.
func placesByNumber(_ files: [Int]) -> [Int: Int] {
  Dictionary(files.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
}
