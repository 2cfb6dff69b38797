/// How a list of findings is written.
public enum FindingsFormat: Sendable, Hashable {
  /// For a person: by file and row, laid out for a terminal.
  case text(TerminalStyle)
  /// For a program: `{"bevindingen":[…],"samenvatting":{…}}`, a line for each finding.
  case json
  /// For a spreadsheet: a row for each finding, under fixed headings.
  case csv
}
