/// A sink that keeps what is written, for tests and for callers that use the library.
public final class MemorySink: Sink {
  /// What was written to standard output.
  public private(set) var out: [UInt8] = []
  /// What was written to standard error.
  public private(set) var err: [UInt8] = []
  /// Why standard output is to fail, if a test wants that.
  public let failure: OutputFailure?

  /// Starts with nothing written.
  public init(failure: OutputFailure? = nil) {
    self.failure = failure
  }

  /// Standard output as text.
  public var outText: String { String(decoding: out, as: UTF8.self) }
  /// Standard error as text.
  public var errText: String { String(decoding: err, as: UTF8.self) }

  /// Keeps bytes.
  public func write(_ bytes: [UInt8], to stream: OutputStream) {
    switch stream {
    case .out: out += bytes
    case .err: err += bytes
    }
  }
}

@available(*, unavailable)
extension MemorySink: Sendable {}
