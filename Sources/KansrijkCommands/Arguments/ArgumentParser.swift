/// Reads the arguments of one command.
///
/// Options and operands may stand in any order. `--name value` and `--name=value` are the same; what
/// follows `--` is an operand, and so is a lone `-`.
struct ArgumentParser {
  let command: Command
  let table: CommandTable
  private var parsed = ParsedArguments()

  /// A parser for a command of a table.
  init(_ command: Command, in table: CommandTable) {
    self.command = command
    self.table = table
  }

  /// Reads the arguments after the command.
  ///
  /// - Throws: ``UsageError`` at the first argument that the command does not take.
  mutating func parse(_ arguments: [String]) throws(UsageError) -> ParsedArguments {
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      if argument == "--" {
        parsed.operands += rest
        break
      } else if argument.hasPrefix("-"), argument != "-" {
        try parseOption(argument, &rest)
      } else {
        parsed.operands.append(argument)
      }
    }
    try checkOperands()
    return parsed
  }

  private mutating func parseOption(
    _ argument: String, _ rest: inout ArraySlice<String>
  ) throws(UsageError) {
    let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let name = String(parts[0])
    guard let option = command.options.first(where: { $0.dashed == name }) else {
      let known = (command.options + [.help]).map(\.dashed)
      throw .unknownOption(name, command: command.name, known: known)
    }
    guard let kind = option.kind else {
      if parts.count > 1 { throw .unexpectedValue(option) }
      return parsed.add(nil, to: option)
    }
    let value = try parts.count > 1 ? String(parts[1]) : nextValue(of: option, &rest)
    if value.isEmpty { throw .missingValue(option) }
    if let words = kind.words(in: table), !words.contains(value) {
      throw .valueNotAllowed(value, of: option.dashed, allowed: words)
    }
    if !option.isRepeated, parsed.has(option) { throw .repeatedOption(option) }
    parsed.add(value, to: option)
  }

  /// The argument after an option; one that looks like an option is not taken for its value.
  private func nextValue(
    of option: CommandOption, _ rest: inout ArraySlice<String>
  ) throws(UsageError) -> String {
    guard let value = rest.first, !value.hasPrefix("-") || value == "-" else {
      throw .missingValue(option)
    }
    rest.removeFirst()
    return value
  }

  private func checkOperands() throws(UsageError) {
    let given = parsed.operands
    let needed = command.operands.filter { $0.count == .one || $0.count == .oneOrMore }
    if given.count < needed.count {
      throw .missingOperand(needed[given.count].placeholder, command: command.name)
    }
    let last = command.operands.last?.count
    let isRepeated = last == .oneOrMore || last == .anyNumber
    if given.count > command.operands.count, !isRepeated {
      throw .surplusOperand(given[command.operands.count], command: command.name)
    }
    for (index, value) in given.enumerated() {
      let operand = command.operands[min(index, command.operands.count - 1)]
      if value.isEmpty { throw .emptyOperand(operand.placeholder) }
      if let words = operand.kind.words(in: table), !words.contains(value) {
        throw .valueNotAllowed(value, of: operand.placeholder, allowed: words)
      }
    }
  }
}
