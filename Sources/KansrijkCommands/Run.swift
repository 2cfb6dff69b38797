import Findings
import Tables

/// Runs the program: does what the arguments ask and says how it ended.
///
/// The arguments are those after the name of the program. Nothing is read from or written to the
/// process itself, but files are.
public func run(
  _ arguments: [String], in surroundings: Surroundings, to sink: any Sink
) -> ExitStatus {
  run(arguments, of: .kansrijk, in: surroundings, to: sink)
}

/// Runs the commands of a table.
func run(
  _ arguments: [String], of table: CommandTable, in surroundings: Surroundings, to sink: any Sink
) -> ExitStatus {
  var invocation = Invocation(
    arguments: ParsedArguments(), surroundings: surroundings, table: table, sink: sink)
  var status = ExitStatus.wrongUse
  do throws(UsageError) {
    let (command, rest) = try chosenCommand(arguments, in: table)
    if let command {
      var parser = ArgumentParser(command, in: table)
      invocation.arguments = try parser.parse(rest)
      if let input = invocation.inputThatIsOutput(of: command) {
        invocation.complain(invocation.overwriting(input))
      } else if let problem = invocation.contradictoryEnding(of: command) {
        invocation.complain(problem)
      } else {
        status = command.perform(invocation)
      }
    } else {
      invocation.print(versionText, to: .out)
      status = .inOrder
    }
  } catch .missingCommand {
    invocation.print(table.helpPage, to: .err)
  } catch {
    let command = arguments.first.flatMap { table.command(named: $0) }
    invocation.print(complaint(error, about: command), to: .err)
  }
  guard let failure = sink.failure else { return status }
  invocation.complain(failure.message)
  return max(status, .unreadable)
}

/// The command that is asked for and the arguments for it; no command when it is the version.
private func chosenCommand(
  _ arguments: [String], in table: CommandTable
) throws(UsageError) -> (command: Command?, rest: [String]) {
  guard let first = arguments.first else { throw .missingCommand }
  let rest = Array(arguments.dropFirst())
  switch first {
  case "--help", "-h": return (.help, rest)
  case "--versie", "--version": return (nil, rest)
  case _ where first.hasPrefix("-"):
    throw .optionBeforeCommand(first, known: globalOptions.map(\.dashed))
  default:
    guard let command = table.command(named: first) else {
      throw .unknownCommand(first, known: table.commands.map(\.name))
    }
    let asksHelp = rest.prefix { $0 != "--" }.contains { $0 == "--help" || $0 == "-h" }
    return asksHelp ? (.help, [first]) : (command, rest)
  }
}

private func complaint(_ error: UsageError, about command: Command?) -> Document {
  let words = ["kansrijk"] + (command.map { [$0.name] } ?? []) + ["--help"]
  return Document([
    .message(.error, error.message),
    .paragraph("Meer uitleg: " + words.joined(separator: " ")),
  ])
}
