import IntakeRegister

/// A line on standard error that tells how far an import is; nothing where that is no terminal.
///
/// Short work shows nothing: a line that is gone at once only distracts. It is shared with the work
/// that it tells of, and so a reference.
final class ProgressBar {
  private let invocation: Invocation
  private let isShown: Bool
  private var shown = ""
  private var percentage = -1

  /// Below so many bytes or rows nothing is shown.
  private static let smallByteCount = 1 << 22
  private static let smallRowCount = 5000

  init(_ invocation: Invocation) {
    self.invocation = invocation
    isShown = invocation.surroundings.terminals.contains(.err)
  }

  /// Shows how far the import is, when that looks another than before.
  func show(_ progress: ImportProgress) {
    guard isShown else { return }
    switch progress {
    case .judging(let count):
      if count >= Self.smallByteCount { draw("Lezen en beoordelen…") }
    case .storing(let done, let total):
      guard total >= Self.smallRowCount, done * 100 / total != percentage else { return }
      percentage = done * 100 / total
      let filled = done * 30 / total
      let bar = String(repeating: "█", count: filled) + String(repeating: "·", count: 30 - filled)
      draw("Bewaren  \(bar)  \(percentage)%")
    }
  }

  /// Takes the line away.
  func clear() {
    guard !shown.isEmpty else { return }
    write("\r" + String(repeating: " ", count: shown.count) + "\r")
    shown = ""
  }

  private func draw(_ text: String) {
    guard text != shown else { return }
    let rest = String(repeating: " ", count: max(0, shown.count - text.count))
    write("\r" + text + rest)
    shown = text
  }

  private func write(_ text: String) {
    invocation.sink.write(Array(text.utf8), to: .err)
  }
}

@available(*, unavailable)
extension ProgressBar: Sendable {}
