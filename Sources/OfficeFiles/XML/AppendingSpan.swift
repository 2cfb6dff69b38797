extension [UInt8] {
  /// Appends the bytes of a span at once.
  mutating func append(_ span: borrowing Span<UInt8>) {
    unsafe span.withUnsafeBufferPointer { unsafe append(contentsOf: $0) }
  }
}
