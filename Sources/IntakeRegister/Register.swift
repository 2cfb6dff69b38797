import TextFormats

/// The intake register: what came in for which wave, from whom and when, in one SQLite file.
///
/// It gives back stored bytes, never answers: a report from the register reads those bytes through
/// the same readers as a report from folders.
///
/// It uses a rollback journal, not a write-ahead log: at rest a register is one file that can be
/// copied, it works on a network drive, and it can be read where nothing can be written.
public struct Register: ~Copyable {
  /// The register as the user named it.
  public let name: String
  let database: Database

  /// How long to wait for somebody else's work, in milliseconds, when a person is waiting.
  public static let usualPatience: Int32 = 10_000

  /// Opens a register to look at it; one of an older version is brought up to date first.
  ///
  /// - Throws: ``RegisterError``, ``RegisterError/older(name:)`` when it may not be changed.
  public static func reading(
    _ path: String, patience: Int32 = usualPatience
  ) throws(RegisterError) -> Register {
    let register = try opened(path, patience)
    if try register.checkedVersion() == RegisterSchema.version { return register }
    do throws(RegisterError) {
      _ = try writing(path, patience: patience).change(.kept) { _ in
        Result<Void, Never>.success(())
      }
    } catch .notWritable {
      throw .older(name: path)
    }
    return try opened(path, patience)
  }

  /// Opens a register that is there, of any version.
  ///
  /// What a program that was killed left unfinished is undone first, by who may write.
  private static func opened(_ path: String, _ patience: Int32) throws(RegisterError) -> Register {
    switch isRegularFile(at: path) {
    case nil: throw .missing(name: path)
    case false?: throw .notARegister(name: path)
    case true?: break
    }
    do throws(RegisterError) {
      return try openedAsItIs(path, patience)
    } catch .unfinished {
      _ = try Database(path, named: path, .writing, patience: patience)
        .integer("PRAGMA user_version")
      return try openedAsItIs(path, patience)
    }
  }

  private static func openedAsItIs(
    _ path: String, _ patience: Int32
  ) throws(RegisterError) -> Register {
    let register = Register(try Database(path, named: path, .reading, patience: patience))
    if try register.checkedVersion() == 0 { throw .empty(name: path) }
    return register
  }

  /// Opens a register that is there, to change it.
  ///
  /// - Throws: ``RegisterError``.
  static func changing(
    _ path: String, patience: Int32 = usualPatience
  ) throws(RegisterError) -> Register {
    _ = try opened(path, patience)
    return try writing(path, patience: patience)
  }

  /// Opens a register to add to it; one that is not there is made, but not before the first change.
  ///
  /// - Throws: ``RegisterError``.
  static func writing(
    _ path: String, patience: Int32 = usualPatience
  ) throws(RegisterError) -> Register {
    if isRegularFile(at: path) == false { throw .notARegister(name: path) }
    let register = Register(try Database(path, named: path, .writing, patience: patience))
    // EXTRA also keeps a power cut from bringing back the journal of work that was done.
    try register.database.execute(
      "PRAGMA journal_mode = DELETE; PRAGMA synchronous = EXTRA; PRAGMA secure_delete = ON; "
        + "PRAGMA foreign_keys = ON;")
    return register
  }

  /// A register that is forgotten at the end, for a trial where there is none yet.
  static func passing(named name: String) throws(RegisterError) -> Register {
    Register(try Database(inMemoryNamed: name))
  }

  private init(_ database: consuming Database) {
    name = database.name
    self.database = database
  }

  /// Whether a path leads to a register, by its first bytes or else by its name.
  public static func isRegister(_ path: String) -> Bool {
    if path.lowercased().hasSuffix(".sqlite") { return isFolder(at: path) != true }
    return fileStart(at: path, count: 16) == Array("SQLite format 3\0".utf8)
  }

  /// Does some work whole or not at all, while nobody else can change the register.
  ///
  /// Whether it then stays is up to `ending`; of work that is refused nothing stays.
  func change<R, Refusal: Error>(
    _ ending: Ending,
    _ work: (borrowing Database) throws(RegisterError) -> Result<R, Refusal>
  ) throws(RegisterError) -> Result<R, Refusal> {
    try database.execute("BEGIN IMMEDIATE")
    // Whatever is thrown from here on, closing the database undoes what was begun.
    try bringUpToDate()
    let result = try work(database)
    let stays = if case .success = result { ending == .kept } else { false }
    try database.execute(stays ? "COMMIT" : "ROLLBACK")
    return result
  }

  /// What becomes of work once it is done.
  public enum Ending: Sendable, Hashable {
    /// It stays.
    case kept
    /// It was a trial: nothing stays.
    case dropped
  }

  /// Makes the tables that are missing, or moves those of an older version on.
  private func bringUpToDate() throws(RegisterError) {
    let version = try checkedVersion()
    for step in RegisterSchema.steps[version...] { try database.execute(step) }
    guard version < RegisterSchema.version else { return }
    try database.execute(
      "PRAGMA application_id = \(RegisterSchema.applicationID); "
        + "PRAGMA user_version = \(RegisterSchema.version);")
  }

  /// The version of the register; 0 when there is nothing in it yet.
  private func checkedVersion() throws(RegisterError) -> Int {
    let mark = try database.integer("PRAGMA application_id") ?? 0
    let version = try database.integer("PRAGMA user_version") ?? 0
    if mark != RegisterSchema.applicationID {
      let tableCount = try database.integer("SELECT count(*) FROM sqlite_schema") ?? 0
      guard mark == 0, version == 0, tableCount == 0 else { throw .notARegister(name: name) }
      return 0
    }
    guard version >= 1 else { throw .damaged(name: name) }
    // A register has none of these: they could make reading do anything.
    let foreign = "SELECT count(*) FROM sqlite_schema WHERE type IN ('view', 'trigger')"
    if try database.integer(foreign) != 0 { throw .damaged(name: name) }
    if version > RegisterSchema.version { throw .newer(name: name, version: version) }
    return version
  }
}

@available(*, unavailable)
extension Register: Sendable {}
