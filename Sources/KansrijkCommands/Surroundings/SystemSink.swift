#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The two streams of the process.
///
/// When the reader of a pipe is gone (`| head`) the rest is dropped without a word, and the run
/// goes on to its verdict. Any other failure is kept, and nothing is written to that stream again.
public final class SystemSink: Sink {
  /// Why standard output could not be written, if that happened.
  public private(set) var failure: OutputFailure?
  private let descriptors: [OutputStream: Int32]
  private var closed: Set<OutputStream> = []

  /// The streams of this process, which from now on ignores the signal of a broken pipe.
  public convenience init() {
    self.init(out: STDOUT_FILENO, err: STDERR_FILENO)
  }

  /// Streams that are open under these numbers.
  init(out: Int32, err: Int32) {
    descriptors = [.out: out, .err: err]
    _ = signal(SIGPIPE, SIG_IGN)
  }

  /// Writes all bytes, in as many turns as the system needs.
  public func write(_ bytes: [UInt8], to stream: OutputStream) {
    guard let descriptor = descriptors[stream] else { return }
    var rest = bytes[...]
    while !rest.isEmpty, !closed.contains(stream) {
      let count = unsafe rest.withUnsafeBytes { unsafe systemWrite(descriptor, $0) }
      if count >= 0 {
        rest = rest.dropFirst(count)
      } else if errno == EAGAIN {
        waitUntilWritable(descriptor)
      } else if errno != EINTR {
        if errno != EPIPE, stream == .out { failure = OutputFailure(code: errno) }
        closed.insert(stream)
      }
    }
  }
}

private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
  unsafe write(descriptor, bytes.baseAddress, bytes.count)
}

private func waitUntilWritable(_ descriptor: Int32) {
  var waiting = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
  _ = unsafe poll(&waiting, 1, -1)
}

@available(*, unavailable)
extension SystemSink: Sendable {}
