import Findings

/// The columns of a frame's file: which of them have a meaning of their own.
struct FrameHeader: Sendable {
  /// A column that is kept.
  struct Column: Sendable {
    /// Where it stands among the cells of a row.
    let position: Int
    /// The heading, as it stands in the file.
    let heading: String
    /// What it is for; `nil` for a column that only expressions know.
    let role: FrameRole?
  }

  /// The columns with a heading, in the order of the file.
  let columns: [Column]
  /// How many cells a row has.
  let width: Int
  /// What is wrong with the headings.
  let findings: [Finding]

  /// Tells the columns apart by their headings, whose case does not matter.
  init(_ headings: [String], words: FrameWords) {
    var columns: [Column] = []
    var findings: [Finding] = []
    var seen: Set<String> = []
    for (position, heading) in headings.enumerated() where !heading.isEmpty {
      if seen.insert(heading.lowercased()).inserted {
        let role = FrameRole(rawValue: heading.lowercased())
        columns.append(Column(position: position, heading: heading, role: role))
      } else {
        findings.append(words.columnTwice(heading))
      }
    }
    let strangers = columns.filter { $0.role == nil }.map(\.heading)
    for role in FrameRole.allCases where role.isRequired && !seen.contains(role.rawValue) {
      findings.append(words.columnMissing(role, among: strangers))
    }
    self.columns = columns
    width = headings.count
    self.findings = findings
  }

  /// The place of a column among those that are kept.
  func place(of role: FrameRole) -> Int? {
    columns.firstIndex { $0.role == role }
  }
}
