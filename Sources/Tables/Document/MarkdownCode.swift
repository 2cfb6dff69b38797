/// Lines as a block of code; its fence is longer than any that the lines hold.
func markdownCode(_ lines: [String]) -> [String] {
  let longest = lines.flatMap { $0.split { $0 != "`" } }.map(\.count).max() ?? 0
  let fence = String(repeating: "`", count: max(3, longest + 1))
  let bodies = lines.map { $0.split(whereSeparator: \.isNewline).joined(separator: " ") }
  return [fence] + bodies + [fence]
}
