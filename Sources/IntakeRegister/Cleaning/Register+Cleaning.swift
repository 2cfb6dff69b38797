import TextFormats

extension Register {
  /// Removes contact data that came in before a day, for good.
  ///
  /// In the stored files the values are overwritten with filler of equal length; the checksums before
  /// and after are noted. What the register file and its journal still held of them is overwritten.
  ///
  /// - Throws: ``RegisterError``, ``RegisterError/halfCleaned(name:)`` when the contact data is gone
  ///   but what was left of it perhaps is not: doing it again finishes it.
  public static func clean(
    _ request: CleaningRequest, _ path: String, patience: Int32 = usualPatience
  ) throws(RegisterError) -> Result<CleaningReport, CleaningRefusal> {
    let register = try changing(path, patience: patience)
    guard request.ending == .kept else {
      return try register.cleaned(request)
    }
    // The journal holds the pages as they were: it is kept, so that it can be overwritten. Until that
    // is done nobody else may come in, for whom it would be the journal of work under way.
    try register.database.execute("PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = PERSIST")
    let result = try register.cleaned(request)
    if case .success = result {
      try register.database.leaveNoTrace()
    } else {
      try register.database.execute("PRAGMA journal_mode = DELETE")
    }
    return result
  }

  private func cleaned(
    _ request: CleaningRequest
  ) throws(RegisterError) -> Result<CleaningReport, CleaningRefusal> {
    try change(request.ending) { (database) throws(RegisterError) in
      var cleaner = Cleaner(request)
      return try cleaner.run(in: database)
    }
  }
}

extension Database {
  /// Writes the file anew without what was removed, and overwrites the journal.
  fileprivate func leaveNoTrace() throws(RegisterError) {
    var isClean = true
    do throws(RegisterError) {
      try execute("VACUUM")
    } catch {
      isClean = false
    }
    do throws(FileError) {
      if let journalPath { try wipeFile(at: journalPath) }
    } catch {
      isClean = false
    }
    guard isClean else { throw .halfCleaned(name: name) }
    try execute(
      "PRAGMA journal_mode = DELETE; PRAGMA locking_mode = NORMAL; SELECT count(*) FROM wave")
  }
}
