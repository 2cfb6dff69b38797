import Municipalities
import QuestionnaireSchema
import TextFormats

extension Intake {
  /// Places the submission that was begun last with the one municipality whose code is all that some
  /// bytes hold; whether that is so.
  mutating func isPlaced(code range: Range<Int>, in bytes: borrowing Span<UInt8>) -> Bool {
    guard let code = MunicipalityCode(bytes: bytes.extracting(range)) else { return false }
    if let unit = unit(of: code, item: 0) { _ = addRow(unit) }
    return true
  }

  /// Places the submission that was begun last with the municipalities that a text names.
  ///
  /// Several codes make a joint submission; a wrong code costs only that code, a repeated one counts
  /// once. Each text is a range of `bytes` without white space.
  mutating func place(_ texts: [Range<Int>], in bytes: borrowing Span<UInt8>) {
    if texts.isEmpty {
      mark(.missingMunicipality)
      return
    }
    // One code is the rule; a set is made only where there are more.
    var seen: Set<MunicipalityCode> = []
    var unread: Set<String> = []
    // A number among other words is no code that lost its letters.
    var areCodes = true
    for range in texts where areCodes {
      areCodes = MunicipalityCode(given: range, in: bytes) != nil
    }
    for (item, range) in texts.enumerated() {
      let isNumber = MunicipalityCode(spreadsheetNumber: bytes.extracting(range)) != nil
      let read = isNumber && !areCodes ? nil : MunicipalityCode(given: range, in: bytes)
      guard let code = read else {
        unread.insert(repairedText(bytes, range))
        mark(.unknownMunicipality, item: Int32(item))
        continue
      }
      if texts.count > 1, !seen.insert(code).inserted { continue }
      guard let unit = unit(of: code, item: Int32(item)) else { continue }
      let row = addRow(unit)
      if isNumber { mark(.damagedCode, item: Int32(item), tableRow: row) }
    }
    submissions[submissions.count - 1].isJoint = seen.count + unread.count > 1
  }

  /// Places the submission that was begun last with the municipality that a token stands for.
  mutating func place(token range: Range<Int>, in bytes: borrowing Span<UInt8>) {
    guard let frame = context.frame, let unit = frame.unit(withToken: bytes.extracting(range))
    else {
      mark(.unknownMunicipality, item: -1)
      return
    }
    if frame.isAsked[unit] { _ = addRow(Int32(unit)) } else { mark(.outsideFrame, item: -1) }
  }

  private mutating func addRow(_ unit: Int32) -> Int32 {
    let row = Int32(table.count)
    table.units.append(unit)
    table.submissions.append(Int32(submissions.count - 1))
    submissions[submissions.count - 1].rows =
      submissions[submissions.count - 1].rows.lowerBound..<row + 1
    return row
  }

  /// The number of a municipality that was asked; otherwise the reason is marked.
  private mutating func unit(of code: MunicipalityCode, item: Int32) -> Int32? {
    switch municipalities.standing(of: code) {
    case .placed(let unit): return Int32(unit)
    case .unframed: return units.number(ofUnframed: code)
    case .notAsked, .outsideFrame: mark(.outsideFrame, item: item)
    case .abolished: mark(.abolishedMunicipality, item: item)
    case .unknown: mark(.unknownMunicipality, item: item)
    }
    return nil
  }
}
