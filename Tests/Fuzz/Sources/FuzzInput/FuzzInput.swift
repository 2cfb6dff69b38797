public import TextFormats

/// What the fuzzer hands over, as bytes of the program.
///
/// - Precondition: `start` leads to `count` bytes, which stay there during the call.
public func fuzzInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> Bytes {
  Bytes(unsafe Array(UnsafeBufferPointer(start: start, count: count)))
}
