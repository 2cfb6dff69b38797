/// How the columns of a table are laid over the width of a terminal.
///
/// Columns get what they ask for if that fits. Otherwise the widest give way, one place at a time,
/// down to what their words and numbers need. If even that is too wide, the table is split into
/// blocks of columns that each repeat the labels.
struct TableLayout: Sendable, Hashable {
  /// The spaces between two columns.
  static let gap = 2

  /// Some of the columns of a table, beside the labels.
  struct Block: Sendable, Hashable {
    /// The indices of the columns in the table.
    let columns: Range<Int>
    /// The width of the labels.
    let labelWidth: Int
    /// The widths of the columns.
    let widths: [Int]

    /// The width of the block.
    var width: Int { widths.reduce(labelWidth) { $0 + TableLayout.gap + $1 } }
  }

  /// The blocks of columns, at least one.
  let blocks: [Block]

  /// Lays out a table.
  init(_ table: Table, width: Int) {
    let labels = WidthWish(labelsOf: table, most: width)
    let room = width - labels.least
    let columns = table.columns.indices.map { WidthWish(column: $0, of: table, most: room) }
    var blocks: [Block] = []
    var start = 0
    repeat {
      var end = start
      var used = labels.least
      while end < columns.count, end == start || used + Self.gap + columns[end].least <= width {
        used += Self.gap + columns[end].least
        end += 1
      }
      let wishes = [labels] + columns[start..<end]
      let widths = Self.widths(wishes, total: width - Self.gap * (end - start))
      blocks.append(
        Block(columns: start..<end, labelWidth: widths[0], widths: Array(widths.dropFirst())))
      start = end
    } while start < columns.count
    self.blocks = blocks
  }

  /// Takes from the widest that can give, until all fit.
  private static func widths(_ wishes: [WidthWish], total: Int) -> [Int] {
    var widths = wishes.map { min($0.most, max(total, $0.least)) }
    var excess = widths.reduce(0, +) - total
    while excess > 0 {
      let givers = widths.indices.filter { widths[$0] > wishes[$0].least }
      guard let widest = givers.max(by: { widths[$0] < widths[$1] }) else { break }
      widths[widest] -= 1
      excess -= 1
    }
    return widths
  }
}

/// How wide a column wants to be, and how narrow it can be.
private struct WidthWish {
  /// The longest word that is kept whole when there is little room.
  static let longWord = 20

  let least: Int
  let most: Int

  /// The labels of the rows, which may take no more than half the room if they must.
  init(labelsOf table: Table, most room: Int) {
    let indent = table.hasGroupLabels ? TableLayout.gap : 0
    let texts = table.groups.flatMap { $0.rows.map { HarmlessText($0.label) } }
    let words = texts.map(\.longestWord).max() ?? 0
    let heading = HarmlessText(table.labelHeading)
    most = max(indent + (texts.map(\.width).max() ?? 0), heading.width, 2)
    least = min(max(indent + min(words, Self.longWord), heading.longestWord, 2), room / 2)
  }

  /// A column of values: numbers are not broken, words are.
  init(column index: Int, of table: Table, most room: Int) {
    let cells = table.groups.flatMap { $0.rows.map { $0.cells[index] } }
    let printed = cells.map { (cell: $0, text: HarmlessText($0.printed)) }
    let numbers = printed.filter { !$0.cell.holdsWords }.map(\.text.width).max() ?? 0
    let words = printed.filter(\.cell.holdsWords).map(\.text)
    let texts = words + [HarmlessText(table.columns[index].heading)]
    let longest = texts.map(\.longestWord).max() ?? 0
    let marks = cells.map(\.markWidth).max() ?? 0
    most = max(numbers + marks, texts.map(\.width).max() ?? 0, 2)
    least = min(
      max(numbers + marks, min(longest, Self.longWord), 2), max(2, room - TableLayout.gap))
  }
}
