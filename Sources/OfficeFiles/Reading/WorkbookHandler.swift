/// Reads the part that describes a workbook: its sheets, and from when it counts days.
struct WorkbookHandler: XMLHandler {
  private(set) var sheets: [Sheet] = []
  private(set) var epoch = DateEpoch.from1900

  /// A sheet as the workbook names it.
  struct Sheet: Sendable, Hashable {
    let name: String
    let isHidden: Bool
    /// The id of the reference to its part.
    let relation: String
  }

  mutating func begin(_ element: XMLName, _ attributes: XMLAttributes) throws(XMLInterruption) {
    switch element {
    case .sheet:
      let state = attributes[.state] ?? "visible"
      sheets.append(
        Sheet(
          name: attributes[.name] ?? "", isHidden: state != "visible",
          relation: attributes[.relation] ?? ""))
    case .workbookProperties:
      let flag = attributes[.counting1904]
      if flag == "1" || flag == "true" { epoch = .from1904 }
    default: break
    }
  }
}
