public import Tables

/// One call of a command: what was asked, in which surroundings, and where the output goes.
public struct Invocation {
  /// The operands and options.
  public internal(set) var arguments: ParsedArguments
  /// What is known about the world outside.
  public let surroundings: Surroundings
  /// All commands.
  public let table: CommandTable
  /// Where output goes.
  public let sink: any Sink

  /// Makes an invocation.
  public init(
    arguments: ParsedArguments, surroundings: Surroundings, table: CommandTable, sink: any Sink
  ) {
    self.arguments = arguments
    self.surroundings = surroundings
    self.table = table
    self.sink = sink
  }

  /// Prints a document for a person.
  public func print(_ document: Document, to stream: OutputStream) {
    let text = document.terminalText(surroundings.style(of: stream))
    sink.write(Array(text.utf8), to: stream)
  }
}

@available(*, unavailable)
extension Invocation: Sendable {}
