import CSQLite

/// A prepared statement, given back to SQLite when it goes out of scope.
@safe struct Statement: ~Copyable {
  private let handle: OpaquePointer

  init(_ handle: OpaquePointer) {
    unsafe self.handle = unsafe handle
  }

  deinit {
    unsafe sqlite3_finalize(handle)
  }

  /// Fills in the values, in order, and makes ready for the first step.
  func start(_ values: [SQLValue]) -> Int32 {
    for (index, value) in values.enumerated() {
      let result = bind(value, at: Int32(index + 1))
      if result != SQLITE_OK { return result }
    }
    return SQLITE_OK
  }

  private func bind(_ value: SQLValue, at index: Int32) -> Int32 {
    switch value {
    case .null: return unsafe sqlite3_bind_null(handle, index)
    case .integer(let number): return unsafe sqlite3_bind_int64(handle, index, Int64(number))
    case .text(let text):
      // The pointer reaches past the text to a zero byte, so that it is never NULL.
      return unsafe text.withCString { characters in
        unsafe kansrijk_bind_text(handle, index, characters, Int32(clamping: text.utf8.count))
      }
    case .bytes(let bytes):
      return unsafe bytes.withUnsafeBytes { memory in
        unsafe kansrijk_bind_blob(handle, index, memory.baseAddress, Int32(clamping: memory.count))
      }
    }
  }

  /// Goes on to the next row.
  func step() -> Int32 { unsafe sqlite3_step(handle) }

  /// Makes ready to be run again.
  func reset() -> Int32 { unsafe sqlite3_reset(handle) }

  /// The values of the row that it stands at.
  func row() -> [SQLValue] {
    let count = unsafe sqlite3_column_count(handle)
    return (0..<count).map { value(at: $0) }
  }

  private func value(at column: Int32) -> SQLValue {
    switch unsafe sqlite3_column_type(handle, column) {
    case SQLITE_INTEGER: return .integer(Int(unsafe sqlite3_column_int64(handle, column)))
    case SQLITE_TEXT:
      let start = unsafe sqlite3_column_text(handle, column)
      let count = Int(unsafe sqlite3_column_bytes(handle, column))
      let bytes = unsafe UnsafeBufferPointer(start: start, count: count)
      return .text(unsafe String(decoding: bytes, as: UTF8.self))
    case SQLITE_BLOB:
      let start = unsafe sqlite3_column_blob(handle, column)
      let count = Int(unsafe sqlite3_column_bytes(handle, column))
      let bytes = unsafe UnsafeRawBufferPointer(start: start, count: count)
      return .bytes(unsafe [UInt8](bytes))
    default: return .null
    }
  }
}

@available(*, unavailable)
extension Statement: Sendable {}
