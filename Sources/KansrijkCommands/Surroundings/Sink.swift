/// Where output goes: the terminal, a pipe or file of the shell, or the memory of a test.
///
/// It is shared by all that write in one run, and so a reference. Writing never fails at the call
/// site: a sink remembers in ``failure`` that it could not write, and ``run(_:in:to:)`` tells.
public protocol Sink: AnyObject {
  /// Why standard output could not be written, if that happened.
  var failure: OutputFailure? { get }

  /// Writes bytes in order.
  func write(_ bytes: [UInt8], to stream: OutputStream)
}

/// One of the two streams that a program writes to.
public enum OutputStream: Int32, Sendable, Hashable {
  /// Standard output, for data.
  case out = 1
  /// Standard error, for messages.
  case err = 2
}

/// Why standard output could not be written, by the number that the operating system gave.
public struct OutputFailure: Error, Hashable {
  /// The number of the system's error.
  public let code: Int32

  /// Notes a failure.
  public init(code: Int32) {
    self.code = code
  }

  /// What went wrong, in Dutch, for the user.
  var message: String {
    "De uitvoer kan niet worden geschreven (het systeem meldt fout \(code))."
  }
}
