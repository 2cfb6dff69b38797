public import MonitorReport
import TextFormats

extension Register {
  /// Removes contact data that came in before a day, for good.
  ///
  /// In the stored files the values are overwritten with filler of equal length; the checksums before
  /// and after are noted. What the register file and its journal still held of them is overwritten.
  ///
  /// - Throws: ``RegisterError``. When it is thrown after the work was done, the register is clean
  ///   and the journal beside it may not be: do it again.
  public static func clean(
    _ request: CleaningRequest, _ path: String, patience: Int32 = usualPatience
  ) throws(RegisterError) -> Result<CleaningReport, WaveError> {
    let register = try changing(path, patience: patience)
    // The journal holds the pages as they were: it is kept, so that it can be overwritten.
    try register.database.execute("PRAGMA journal_mode = PERSIST")
    let result = try register.change(request.ending) { (database) throws(RegisterError) in
      var cleaner = Cleaner(request)
      return try cleaner.run(in: database)
    }
    if case .success = result, request.ending == .kept {
      try register.database.execute("VACUUM")
    }
    do throws(FileError) {
      try wipeFile(at: path + "-journal")
    } catch {
      throw .notWritable(name: path)
    }
    try register.database.execute("PRAGMA journal_mode = DELETE")
    return result
  }
}
