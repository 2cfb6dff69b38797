extension Figure {
  /// The figure with its title above the drawing and the table below it.
  ///
  /// The drawing comes twice, for large and small screens, of which the style of a page shows one.
  /// A number tells the figure from the others on the page.
  func html(number: Int, called name: String) -> HTML {
    let id = "tekening-\(number)"
    let title =
      table.title.isEmpty
      ? [] : [HTML.element("figcaption", [.init("id", id)], text: table.title)]
    let drawings = Canvas.Format.allCases.map { format in
      HTML(
        drawing(
          on: .onPage(format), id: "\(id)-\(format.rawValue)",
          [("class", "drawing \(format.rawValue)")], title: []
        ) { _ in [] })
    }
    return .element(
      "figure", [],
      title + drawings
        + (table.title.isEmpty
          ? table.html(called: name) : table.html(called: name, titledBy: id)))
  }
}
