import CSQLite

/// An open SQLite database, closed when it goes out of scope; what was begun is then undone.
///
/// Together with ``Statement`` it is all that knows SQLite's C interface.
@safe struct Database: ~Copyable {
  /// The file as the user named it.
  let name: String
  private let handle: OpaquePointer
  private let access: Access

  /// What may be done with a database.
  enum Access: Sendable {
    /// Looking only.
    case reading
    /// Looking and changing; a file that is not there is made.
    case writing
  }

  /// Opens a file; that it is of another kind shows only at first use.
  ///
  /// With `patience` it waits so many milliseconds, each time, for somebody else's work.
  ///
  /// - Throws: ``RegisterError`` when it cannot be opened.
  init(
    _ path: String, named name: String, _ access: Access, patience: Int32
  ) throws(RegisterError) {
    let flags =
      access == .reading ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE
    // A relative path with a point in front is never one of SQLite's special names.
    try self.init(
      opening: path.hasPrefix("/") ? path : "./" + path, named: name, access, flags, patience)
  }

  /// Opens a database that exists only as long as this value.
  init(inMemoryNamed name: String) throws(RegisterError) {
    let flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE
    try self.init(opening: ":memory:", named: name, .writing, flags, 0)
  }

  private init(
    opening path: String, named name: String, _ access: Access, _ flags: Int32, _ patience: Int32
  ) throws(RegisterError) {
    guard !path.utf8.contains(0) else { throw .missing(name: name) }
    var opened: OpaquePointer?
    let result = unsafe sqlite3_open_v2(path, &opened, flags | SQLITE_OPEN_EXRESCODE, nil)
    guard let handle = unsafe opened, result == SQLITE_OK else {
      unsafe sqlite3_close_v2(opened)
      throw registerError(result, name: name, access)
    }
    self.name = name
    self.access = access
    unsafe self.handle = unsafe handle
    unsafe sqlite3_busy_timeout(handle, patience)
    unsafe kansrijk_defend(handle)
  }

  deinit {
    unsafe sqlite3_close_v2(handle)
  }

  /// Runs SQL that gives nothing back.
  func execute(_ sql: String) throws(RegisterError) {
    try check(unsafe sqlite3_exec(handle, sql, nil, nil, nil))
  }

  /// Prepares one statement.
  func prepare(_ sql: String) throws(RegisterError) -> Statement {
    var prepared: OpaquePointer?
    let result = unsafe sqlite3_prepare_v2(handle, sql, -1, &prepared, nil)
    try check(result)
    guard let statement = unsafe prepared else { throw error(result) }
    return unsafe Statement(statement)
  }

  /// Runs a statement with values, for its effect.
  func run(_ statement: borrowing Statement, _ values: [SQLValue]) throws(RegisterError) {
    try check(statement.start(values))
    while true {
      switch statement.step() {
      case SQLITE_ROW: continue
      case SQLITE_DONE: return try check(statement.reset())
      case let result:
        _ = statement.reset()
        throw error(result)
      }
    }
  }

  /// Runs a statement with values and hands over its rows one by one.
  func forEachRow(
    of sql: String, _ values: [SQLValue], _ body: ([SQLValue]) throws(RegisterError) -> Void
  ) throws(RegisterError) {
    let statement = try prepare(sql)
    try check(statement.start(values))
    while true {
      switch statement.step() {
      case SQLITE_ROW: try body(statement.row())
      case SQLITE_DONE: return
      case let result: throw error(result)
      }
    }
  }

  /// All rows that a statement gives.
  func rows(_ sql: String, _ values: [SQLValue] = []) throws(RegisterError) -> [[SQLValue]] {
    var rows: [[SQLValue]] = []
    try forEachRow(of: sql, values) { (row) throws(RegisterError) in rows.append(row) }
    return rows
  }

  /// The whole number that a statement gives in its first row.
  func integer(_ sql: String, _ values: [SQLValue] = []) throws(RegisterError) -> Int? {
    try rows(sql, values).first?.first?.integer
  }

  /// Where SQLite keeps the journal, links followed; `nil` when there is none.
  var journalPath: String? {
    guard let name = unsafe sqlite3_db_filename(handle, "main") else { return nil }
    let path = unsafe String(cString: name)
    return path.isEmpty ? nil : path + "-journal"
  }

  /// The number of the row that was added last.
  var lastRow: Int { Int(unsafe sqlite3_last_insert_rowid(handle)) }

  private func check(_ result: Int32) throws(RegisterError) {
    if result != SQLITE_OK { throw error(result) }
  }

  private func error(_ result: Int32) -> RegisterError {
    registerError(result, name: name, access)
  }
}

@available(*, unavailable)
extension Database: Sendable {}

/// What a result of SQLite means for the user.
private func registerError(
  _ result: Int32, name: String, _ access: Database.Access
) -> RegisterError {
  if result == kansrijk_needs_rollback { return .unfinished(name: name) }
  return switch result & 0xFF {
  case SQLITE_NOTADB: .notARegister(name: name)
  case SQLITE_CORRUPT: .damaged(name: name)
  case SQLITE_BUSY, SQLITE_LOCKED: .busy(name: name)
  case SQLITE_FULL: .full(name: name)
  case SQLITE_READONLY: .notWritable(name: name)
  case SQLITE_CANTOPEN, SQLITE_PERM, SQLITE_AUTH:
    access == .reading ? .notReadable(name: name) : .notWritable(name: name)
  default: .failed(name: name, code: result)
  }
}
