extension Wave {
  /// The submissions of one channel as an export of a survey tool.
  func batch(_ channel: Submission.Channel, named name: String) -> TextFile {
    let columns = Question.asked(in: year).flatMap { BatchColumn.columns(for: $0, in: year) }
    let showsNames = year == 2020
    var table = DelimitedText()
    table.append(
      ["gemeentecode"] + (showsNames ? ["gemeentenaam"] : []) + ["ingezonden"]
        + columns.map { channel == .secondBatch ? $0.alias : $0.heading })
    for submission in submissions where submission.channel == channel {
      let name = submission.codes.count == 1 ? names[submission.codes[0]] ?? "" : ""
      table.append(
        [submission.codes.joined(separator: " ")] + (showsNames ? [name] : [])
          + [submission.received.text] + columns.map { $0.cell(for: submission.sheet) })
    }
    return TextFile(path: "\(year)/\(name)", text: table.text)
  }

  /// The names of the municipalities, by code.
  private var names: [String: String] {
    let municipalities = country.municipalities(in: year)
    return Dictionary(uniqueKeysWithValues: municipalities.map { ($0.code, $0.name) })
  }
}
