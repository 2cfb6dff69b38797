import Tables
import TextFormats

/// An overview for who carries out a wave: a text for people, and the same as tables for other programs.
struct Overview {
  /// What a page with it is called.
  let title: String
  /// What stands before the tables in JSON.
  let head: [(String, JSONOutput)]
  /// The text.
  let document: Document
  /// The tables.
  let tables: [Table]
  /// The one of them that is written where there is room for one only.
  let main: Table

  /// The forms of an overview.
  enum Format: String, OutputFormat {
    /// For a person at a terminal.
    case text = "tekst"
    /// For a text that will be worked on.
    case markdown
    /// For a browser.
    case html
    /// For a spreadsheet: a file for every table.
    case csv
    /// For another program.
    case json
  }
}

extension Invocation {
  /// Puts an overview where the output goes, in the form that is asked for.
  func deliver(_ overview: Overview) -> ExitStatus {
    let format: Overview.Format? = format(.overviewFormat)
    switch format ?? .text {
    case .text: return deliver(overview.document)
    case .markdown: return deliver(Array(overview.document.markdown().utf8))
    case .html: return deliver(HTMLPage(overview.document, title: overview.title).bytes())
    case .json:
      let json = JSONOutput.object(
        overview.head + [("tabellen", .array(overview.tables.map { $0.json() }))])
      return deliver(json.bytes(.pretty) + [UInt8(ascii: "\n")])
    case .csv:
      guard let path = arguments.value(of: .output), !path.lowercased().hasSuffix(".csv") else {
        return deliver(overview.main.csv())
      }
      return write(
        overview.tables.map { (name: $0.name + ".csv", bytes: $0.csv()) }, toFolder: path)
    }
  }
}
