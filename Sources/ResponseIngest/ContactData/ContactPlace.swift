/// Where contact data stand in a text, and what they say.
struct ContactPlace: Sendable, Hashable {
  /// The parts of the text to overwrite, in order; quotes that end a cell are in none.
  let parts: [Range<Int>]
  /// The ASCII character that takes the place of every other.
  let filler: UInt8
  /// The values that stand there, trimmed; none where it is not sure that they are contact data.
  let values: [String]
  /// The columns of a batch that it can belong to; others may be among them.
  let columns: Range<Int>
}

/// A column of a batch with contact data.
struct ContactColumn: Sendable, Hashable {
  /// The number of the column, from 0.
  let index: Int
  /// Its heading, as it stands in the file.
  let heading: String
}
