import CReadStat

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The bytes of a data file for SPSS; the same data always give the same bytes.
///
/// - Throws: ``SPSSWritingError``.
public func spssFile(_ draft: SPSSDraft) throws(SPSSWritingError) -> SPSSFile {
  var writer = try SPSSWriter(draft)
  let bytes = try writer.write()
  return SPSSFile(bytes: bytes, cuts: writer.cuts)
}

/// A data file that is being written by ReadStat, given back to it when it goes out of scope.
///
/// It is all that knows the library's C interface.
@safe private struct SPSSWriter: ~Copyable {
  private let draft: SPSSDraft
  private let writer: UnsafeMutablePointer<readstat_writer_t>
  private var variables: [UnsafeMutablePointer<readstat_variable_t>]
  private(set) var cuts: [SPSSFile.Cut] = []

  init(_ draft: SPSSDraft) throws(SPSSWritingError) {
    guard let writer = unsafe readstat_writer_init() else {
      throw .failed(code: READSTAT_ERROR_MALLOC.rawValue)
    }
    self.draft = draft
    unsafe self.writer = unsafe writer
    unsafe variables = []
  }

  deinit {
    unsafe readstat_writer_free(writer)
  }

  /// Writes everything, and gives the bytes.
  mutating func write() throws(SPSSWritingError) -> [UInt8] {
    try check(
      unsafe readstat_set_data_writer(writer) { memory, count, context in
        guard let memory = unsafe memory, let context = unsafe context else { return -1 }
        let bytes = unsafe UnsafeRawBufferPointer(start: memory, count: count)
        unsafe context.assumingMemoryBound(to: [UInt8].self).pointee.append(contentsOf: bytes)
        return count
      })
    try check(unsafe readstat_writer_set_compression(writer, READSTAT_COMPRESS_ROWS))
    try check(unsafe readstat_writer_set_file_timestamp(writer, noon(of: draft.day)))
    let label = cutText(writableSPSSText(draft.label), toBytes: 64).text
    try check(unsafe readstat_writer_set_file_label(writer, label))
    for line in draft.notes.flatMap(spssNoteLines) { unsafe readstat_add_note(writer, line) }
    for number in draft.variables.indices { try add(number) }
    var bytes: [UInt8] = []
    // The library writes to these bytes as long as the cases are written, and not after.
    let result = unsafe withUnsafeMutablePointer(to: &bytes) { bytes in
      unsafe writeCases(to: bytes)
    }
    try check(result)
    return bytes
  }

  private func check(_ result: readstat_error_t) throws(SPSSWritingError) {
    guard result == READSTAT_OK else { throw .failed(code: result.rawValue) }
  }

  /// Adds a variable, with its labels and missing values.
  private mutating func add(_ number: Int) throws(SPSSWritingError) {
    let draft = draft.variables[number]
    let isText = draft.form == .text
    let variable = unsafe readstat_add_variable(
      writer, draft.name, isText ? READSTAT_TYPE_STRING : READSTAT_TYPE_DOUBLE,
      isText ? width(ofTexts: number) : 0)
    guard let variable = unsafe variable else {
      throw .failed(code: READSTAT_ERROR_MALLOC.rawValue)
    }
    unsafe variables.append(variable)
    unsafe readstat_variable_set_label(variable, kept(draft.label, .label, of: draft, limit: 256))
    unsafe readstat_variable_set_measure(
      variable, draft.measure == .nominal ? READSTAT_MEASURE_NOMINAL : READSTAT_MEASURE_SCALE)
    if let format = format(of: draft.form) {
      unsafe readstat_variable_set_format(variable, format)
    }
    if let missing = draft.missing {
      try check(
        unsafe readstat_variable_add_missing_double_range(
          variable, missing.lowerBound, missing.upperBound))
    }
    guard !draft.valueLabels.isEmpty else { return }
    let set = unsafe readstat_add_label_set(writer, READSTAT_TYPE_DOUBLE, "labels\(number)")
    for label in draft.valueLabels {
      let text = kept(label.text, .valueLabel(label.value), of: draft, limit: 120)
      unsafe readstat_label_double_value(set, label.value, text)
    }
    unsafe readstat_variable_set_label_set(variable, set)
  }

  /// How values are shown; texts as wide as they are.
  private func format(of form: SPSSVariable.Form) -> String? {
    switch form {
    case .text: nil
    case .number(let decimals): "F\(decimals == 0 ? 8 : 10 + decimals).\(decimals)"
    case .day: "EDATE10"
    case .moment: "DATETIME20"
    }
  }

  /// The label as it fits; that it was cut is noted.
  private mutating func kept(
    _ text: String, _ part: SPSSFile.Cut.Part, of variable: SPSSVariable, limit: Int
  ) -> String {
    let (text, isCut) = cutText(writableSPSSText(text), toBytes: limit)
    if isCut { cuts.append(SPSSFile.Cut(variable: variable.name, part: part)) }
    return text
  }

  /// How wide a variable must be for all its texts; that some are cut is noted.
  private mutating func width(ofTexts number: Int) -> Int {
    var width = 1
    var cutCount = 0
    for row in draft.cases {
      guard case .text(let text) = row[number] else { continue }
      if text.utf8.count > longestText { cutCount += 1 }
      width = max(width, min(text.utf8.count, longestText))
    }
    if cutCount > 0 {
      cuts.append(
        SPSSFile.Cut(variable: draft.variables[number].name, part: .values(cutCount)))
    }
    return width
  }

  private func writeCases(to bytes: UnsafeMutablePointer<[UInt8]>) -> readstat_error_t {
    var result = unsafe readstat_begin_writing_sav(writer, bytes, draft.cases.count)
    for row in draft.cases {
      if result == READSTAT_OK { result = unsafe readstat_begin_row(writer) }
      for (number, value) in row.enumerated() where result == READSTAT_OK {
        result = unsafe insert(value, variables[number])
      }
      if result == READSTAT_OK { result = unsafe readstat_end_row(writer) }
    }
    return result == READSTAT_OK ? unsafe readstat_end_writing(writer) : result
  }

  private func insert(
    _ value: SPSSValue, _ variable: UnsafeMutablePointer<readstat_variable_t>
  ) -> readstat_error_t {
    switch value {
    case .none: unsafe readstat_insert_missing_value(writer, variable)
    case .text(let text):
      unsafe readstat_insert_string_value(
        writer, variable, cutText(writableSPSSText(text), toBytes: longestText).text)
    case .number(let number): unsafe readstat_insert_double_value(writer, variable, number)
    case .day(let day):
      unsafe readstat_insert_double_value(writer, variable, seconds(day: day, second: 0))
    case .moment(let day, let second):
      unsafe readstat_insert_double_value(writer, variable, seconds(day: day, second: second))
    }
  }
}

@available(*, unavailable)
extension SPSSWriter: Sendable {}

/// The longest text that a variable can hold, in bytes.
private let longestText = 32_767

/// A moment as SPSS counts it: in seconds since 14 October 1582, 141 428 days before 1970.
private func seconds(day: Int, second: Int) -> Double {
  Double((day + 141_428) * 86_400 + second)
}

/// The moment that a clock here shows as noon on a day: the library writes what a clock here shows.
private func noon(of day: SPSSDraft.Day) -> time_t {
  var parts = unsafe tm()
  unsafe parts.tm_year = Int32(day.year - 1900)
  unsafe parts.tm_mon = Int32(day.month - 1)
  unsafe parts.tm_mday = Int32(day.day)
  unsafe parts.tm_hour = 12
  unsafe parts.tm_isdst = -1
  return unsafe mktime(&parts)
}
