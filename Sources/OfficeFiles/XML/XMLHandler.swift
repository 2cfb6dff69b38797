/// What is told of an XML text while it is read.
protocol XMLHandler {
  /// An element begins.
  mutating func begin(
    _ element: XMLName, _ attributes: XMLAttributes
  ) throws(XMLInterruption)
  /// A piece of text, of which the next may follow at once.
  mutating func take(_ text: borrowing Span<UInt8>) throws(XMLInterruption)
  /// An element ends.
  mutating func end(_ element: XMLName) throws(XMLInterruption)
}

extension XMLHandler {
  mutating func take(_ text: borrowing Span<UInt8>) throws(XMLInterruption) {}
  mutating func end(_ element: XMLName) throws(XMLInterruption) {}
}

/// Why reading an XML text does not go on.
enum XMLInterruption: Error, Hashable {
  /// It cannot.
  case failure(WorkbookError)
  /// What was looked for is found.
  case done
}
