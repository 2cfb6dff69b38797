import CZlib

/// Unpacks bytes that zlib packed, without a header; given back to zlib when it goes out of scope.
///
/// It is all that knows zlib's C interface.
@safe struct Inflater: ~Copyable {
  /// On the heap: zlib keeps its address.
  private let stream: UnsafeMutablePointer<z_stream>
  private let isReady: Bool

  init() {
    unsafe stream = .allocate(capacity: 1)
    unsafe stream.initialize(to: z_stream())
    let size = unsafe Int32(MemoryLayout<z_stream>.size)
    isReady = unsafe inflateInit2_(stream, -MAX_WBITS, ZLIB_VERSION, size) == Z_OK
  }

  deinit {
    if isReady { unsafe inflateEnd(stream) }
    unsafe stream.deinitialize(count: 1)
    unsafe stream.deallocate()
  }

  /// Unpacks all of some bytes and hands them over in pieces.
  ///
  /// - Returns: Whether they were whole and nothing stands behind them.
  func inflate(
    _ packed: borrowing Span<UInt8>,
    _ body: (borrowing Span<UInt8>) throws(WorkbookError) -> Void
  ) throws(WorkbookError) -> Bool {
    guard isReady, packed.count <= UInt32.max else { return false }
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    var used = 0
    while true {
      let (result, read, written) = step(packed, from: used, into: &piece)
      used += read
      if written > 0 { try body(piece.span.extracting(first: written)) }
      if result == Z_STREAM_END { return used == packed.count }
      guard result == Z_OK, read + written > 0 else { return false }
    }
  }

  private func step(
    _ packed: borrowing Span<UInt8>, from used: Int, into piece: inout [UInt8]
  ) -> (result: Int32, read: Int, written: Int) {
    unsafe packed.withUnsafeBufferPointer { input in
      unsafe piece.withUnsafeMutableBufferPointer { output in
        let rest = unsafe UnsafeMutablePointer(mutating: input.baseAddress)
        unsafe stream.pointee.next_in = unsafe rest.map { unsafe $0 + used }
        unsafe stream.pointee.avail_in = UInt32(input.count - used)
        unsafe stream.pointee.next_out = output.baseAddress
        unsafe stream.pointee.avail_out = UInt32(output.count)
        let result = unsafe CZlib.inflate(stream, Z_NO_FLUSH)
        let read = unsafe input.count - used - Int(stream.pointee.avail_in)
        return (result, read, unsafe output.count - Int(stream.pointee.avail_out))
      }
    }
  }
}

/// The checksum of ZIP files, carried on over the next bytes.
func checksum(_ sum: UInt32, _ bytes: borrowing Span<UInt8>) -> UInt32 {
  unsafe bytes.withUnsafeBufferPointer { memory in
    UInt32(truncatingIfNeeded: unsafe crc32_z(UInt(sum), memory.baseAddress, memory.count))
  }
}
