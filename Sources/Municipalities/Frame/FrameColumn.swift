/// A column of the frame: for each unit a number that stands for the text in its cell.
///
/// A condition on the column is judged once for each distinct text, not once for each unit.
public struct FrameColumn: Sendable {
  /// The heading.
  public let name: String
  private let cells: Cells

  /// What stands in the cells.
  enum Cells: Sendable {
    /// Texts, of which units may have the same.
    case texts(InternedColumn)
    /// The name of each unit; that of another can be the same, but hardly ever is.
    case names(TextList)
    /// The code of each unit, which no other unit has.
    case municipalities([MunicipalityCode])
  }

  init(name: String, _ cells: Cells) {
    self.name = name
    self.cells = cells
  }

  /// For each unit the number of its text; 0 is an empty cell.
  ///
  /// - Complexity: O(*n*) for the columns with codes and names: keep the answer.
  public var codes: [UInt32] {
    switch cells {
    case .texts(let texts): texts.numbers
    case .names(let names): InternedColumn(names).numbers
    case .municipalities(let codes): codes.indices.map { UInt32($0) + 1 }
    }
  }

  /// The distinct texts; a text stands at its number, the empty one first.
  ///
  /// - Complexity: O(*n*) in the number of distinct texts: keep the answer.
  public var values: [String] {
    switch cells {
    case .texts(let texts): texts.values
    case .names(let names): InternedColumn(names).values
    case .municipalities(let codes): [""] + codes.map(\.description)
    }
  }

  /// How many distinct texts there are, the empty one included.
  public var distinctCount: Int {
    switch cells {
    case .texts(let texts): texts.distinctCount
    case .names(let names): InternedColumn(names).distinctCount
    case .municipalities(let codes): codes.count + 1
    }
  }

  /// The text in the cell of a unit; empty when there is none.
  public func text(ofUnit unit: Int) -> String {
    switch cells {
    case .texts(let texts): texts.text(ofUnit: unit)
    case .names(let names): names[unit]
    case .municipalities(let codes): codes[unit].description
    }
  }
}
