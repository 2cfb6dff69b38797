import TextFormats

/// A line of a `kolommen.csv`.
///
/// Of a source with `=` in it only a file with answers tells whether it is a heading: then a line has both
/// a name and a value.
struct RenamingLine: Sendable {
  /// The `kolommen.csv`, as the user named it.
  let file: String
  /// The row, counted with the heading as 1.
  let row: Int
  /// Where it stands.
  var place: Place { Place(file: file, row: row, source: source) }

  /// A place of a line, by which it is known again.
  struct Place: Hashable {
    let file: String
    let row: Int
    let source: String
  }

  /// What stands in the first column.
  let source: String
  /// The name of a column with the source as its heading.
  var name: String?
  /// A value in a column, or in every column where the heading is empty, and what it stands for.
  var value: (column: String, value: String, target: String)?
  /// How the values of a column, or of every column, are written.
  var setting: (column: String, setting: RenamingSetting)?
}

/// How the values of a column are written.
enum RenamingSetting: Sendable, Hashable {
  case dayOrder(DateOrder)
  case decimalMark(NumberMark)

  /// The words by which a line says that it is about this, behind the last `:` of its source.
  enum Word: String, CaseIterable {
    case dayOrder = "volgorde"
    case decimalMark = "decimaal"

    /// What can be said.
    var choices: [(word: String, setting: RenamingSetting)] {
      switch self {
      case .dayOrder:
        [("dag-maand", .dayOrder(.dayFirst)), ("maand-dag", .dayOrder(.monthFirst))]
      case .decimalMark:
        [("komma", .decimalMark(.comma)), ("punt", .decimalMark(.point))]
      }
    }
  }
}

/// The form of a heading or value in which it is compared.
func renamingKey(_ text: String) -> String { comparable(text) }
