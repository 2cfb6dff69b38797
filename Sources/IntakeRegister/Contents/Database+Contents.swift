import TextFormats

/// Bytes as they came in, each stored once and known by its checksum.
extension Database {
  /// SQLite takes at most 1 GB in one value; smaller parts also keep memory small.
  private static let partSize = 1 << 20

  /// The number of a stored content; `nil` when it is not there.
  ///
  /// One from which contact data was removed is still known by the bytes that came in, so that these
  /// do not come back.
  func content(with checksum: Checksum) throws(RegisterError) -> Int? {
    try integer(
      "SELECT id FROM content WHERE sha256 = ?1 "
        + "UNION ALL SELECT content FROM cleaning WHERE sha256_before = ?1 LIMIT 1",
      [.bytes(checksum.bytes)])
  }

  /// Stores bytes, unless they are there already.
  func store(_ bytes: Bytes, _ checksum: Checksum) throws(RegisterError) -> Int {
    if let known = try content(with: checksum) { return known }
    try run(
      try prepare("INSERT INTO content (sha256, size) VALUES (?, ?)"),
      [.bytes(checksum.bytes), .integer(bytes.count)])
    let content = lastRow
    try storeParts(of: content, bytes)
    return content
  }

  /// Puts other bytes in the place of stored ones.
  func replace(
    _ content: Int, with bytes: Bytes, _ checksum: Checksum
  ) throws(RegisterError) {
    try run(
      try prepare("UPDATE content SET sha256 = ?, size = ? WHERE id = ?"),
      [.bytes(checksum.bytes), .integer(bytes.count), .integer(content)])
    try run(
      try prepare("DELETE FROM content_part WHERE content = ?"), [.integer(content)])
    try storeParts(of: content, bytes)
  }

  private func storeParts(of content: Int, _ bytes: Bytes) throws(RegisterError) {
    let insert = try prepare("INSERT INTO content_part (content, number, bytes) VALUES (?, ?, ?)")
    for (number, start) in stride(from: 0, to: bytes.count, by: Self.partSize).enumerated() {
      let part = start..<min(start + Self.partSize, bytes.count)
      try run(insert, [.integer(content), .integer(number), .bytes(bytes.array(in: part))])
    }
  }

  /// Stored bytes, as they came in.
  ///
  /// - Throws: ``RegisterError/damaged(name:)`` when they are not what was stored.
  func bytes(of content: Int) throws(RegisterError) -> Bytes {
    guard
      let head = try rows("SELECT sha256, size FROM content WHERE id = ?", [.integer(content)])
        .first, let sum = head[0].bytes.flatMap(Checksum.init(stored:)), let size = head[1].integer
    else { throw .damaged(name: name) }
    var bytes: [UInt8] = []
    try forEachRow(
      of: "SELECT bytes FROM content_part WHERE content = ? ORDER BY number", [.integer(content)]
    ) { (row) throws(RegisterError) in bytes += row[0].bytes ?? [] }
    let stored = Bytes(bytes)
    guard stored.count == size, Checksum(stored) == sum else { throw .damaged(name: name) }
    return stored
  }
}
