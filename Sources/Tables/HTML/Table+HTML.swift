extension Table {
  /// The table with its title as caption and its notes below it.
  ///
  /// More than one column may be too wide for a small screen: they scroll in a region of their own
  /// that a keyboard can reach, with a name that tells it from others.
  func html(called name: String) -> [HTML] {
    html(called: name, [], title.isEmpty ? [] : [.element("caption", text: title)])
  }

  /// The table without its title, which stands elsewhere in the element with an id.
  func html(called name: String, titledBy id: String) -> [HTML] {
    html(called: name, [.init("aria-labelledby", id)], [])
  }

  private func html(
    called name: String, _ attributes: [HTML.Attribute], _ caption: [HTML]
  ) -> [HTML] {
    let head = HTML.element("thead", [], [.element("tr", [], [corner] + columns.map(\.html))])
    let table = HTML.element("table", attributes, caption + [head] + groups.map { html(of: $0) })
    let scrolling: [HTML.Attribute] = [
      .init("role", "region"), .init("aria-label", name), .init("tabindex", "0"),
    ]
    let length = isShort ? "table short" : "table"
    let room: [HTML.Attribute] = [.init("class", length)] + (columns.count > 1 ? scrolling : [])
    return [.element("div", room, [table])]
      + notes.map { .element("p", [.init("class", "note")], text: $0) }
  }

  /// Whether it is so short that it stands on one page of paper.
  private var isShort: Bool { groups.reduce(0) { $0 + $1.rows.count + 1 } <= 16 }

  /// What stands above the labels of the rows; a heading without text would be read out as nothing.
  private var corner: HTML {
    labelHeading.isEmpty
      ? .element("td") : .element("th", [.init("scope", "col")], text: labelHeading)
  }

  private func html(of group: TableRowGroup) -> HTML {
    let heading = group.label.map { label -> HTML in
      .element(
        "tr", [.init("class", "group")],
        [
          .element(
            "th", [.init("scope", "rowgroup"), .init("colspan", String(columns.count + 1))],
            text: label)
        ])
    }
    return .element(
      "tbody", [], (heading.map { [$0] } ?? []) + group.rows.map { html(of: $0) })
  }

  private func html(of row: TableRow) -> HTML {
    let label = HTML.element("th", [.init("scope", "row")], text: row.label)
    let cells = zip(row.cells, columns).map { cell, column in
      HTML.element("td", cell.attributes(in: column), cell.html)
    }
    return .element("tr", [], [label] + cells)
  }
}

extension TableColumn {
  fileprivate var html: HTML {
    .element("th", [.init("scope", "col")] + alignment.attributes, text: heading)
  }
}

extension TableColumn.Alignment {
  fileprivate var attributes: [HTML.Attribute] {
    switch self {
    case .leading: []
    case .trailing: [.init("class", "number")]
    }
  }
}

extension TableCell {
  /// Words in a column of numbers may be broken over lines; numbers may not.
  fileprivate func attributes(in column: TableColumn) -> [HTML.Attribute] {
    guard column.alignment == .trailing, case .absent = value else {
      return column.alignment.attributes
    }
    return [.init("class", "number words")]
  }

  /// What stands in the cell; a bar is drawn behind its percentage, which is also read out.
  fileprivate var html: [HTML] {
    guard case .bar(let share) = value else { return [HTML(text: printed)] }
    guard let percentage = share.percentage else { return [] }
    let bar = HTML.element(
      "svg",
      [
        .init("class", "bar"), .init("viewBox", "0 0 100 10"), .init("aria-hidden", "true"),
        .init("preserveAspectRatio", "none"),
      ],
      [
        .element(
          "rect", [.init("width", String(percentage)), .init("height", "10")])
      ])
    let text = HTML.element(
      "span", [.init("class", "share")], text: "\(percentage)%" + (mark ?? ""))
    return [text, bar]
  }
}
