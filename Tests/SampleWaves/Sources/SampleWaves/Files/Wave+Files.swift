extension Wave {
  /// All files of the wave.
  var files: [TextFile] {
    var files = [TextFile(path: "\(year)/meting.json", text: description), frame]
    if year == 2021 { files.append(country.reorganisations) }
    files.append(batch(.batch, named: "antwoorden.csv"))
    if plan.secondBatch != nil {
      files.append(batch(.secondBatch, named: "antwoorden-september.csv"))
    }
    return files + submissions.indices.filter { submissions[$0].channel == .file }.map(singleFile)
  }

  /// What the wave consists of (`meting.json`).
  private var description: String {
    var sources = ["antwoorden.csv"]
    if plan.secondBatch != nil { sources.append("antwoorden-september.csv") }
    if plan.files > 0 { sources.append("inzendingen") }
    var members: [(key: String, value: JSONText)] = [
      ("jaar", .number(year)), ("vragenlijst", .string("kansrijke-start-\(year)")),
      ("kader", .string("kader.csv")), ("uiterlijk", .string(plan.deadline.dayText)),
      ("sluiting", .string(plan.closing.dayText)),
      ("antwoorden", .list(sources.map { .string($0) })),
    ]
    if year > 2019 { members.append(("vorige", .string("../\(year - 1)"))) }
    if year == 2021 { members.append(("herindelingen", .string("herindelingen.csv"))) }
    return JSONText.object(members).text() + "\n"
  }

  /// Who was asked (`kader.csv`); in 2019 also who was not.
  private var frame: TextFile {
    var table = DelimitedText()
    let asksAll = year > 2019
    table.append(
      ["gemeentecode", "gemeentenaam", "provincie", "impuls", "tranche", "gids"]
        + (asksAll ? [] : ["gevraagd"]))
    for municipality in country.municipalities(in: year) {
      let hasImpuls = municipality.hasImpuls(in: year)
      let tranche = hasImpuls ? municipality.tranche.map(String.init) ?? "" : ""
      table.append(
        [
          municipality.code, municipality.name, municipality.province, Self.word(hasImpuls),
          tranche, Self.word(municipality.takesPartInGIDS),
        ] + (asksAll ? [] : [Self.word(municipality.isAsked(in: year))]))
    }
    return TextFile(path: "\(year)/kader.csv", text: table.text)
  }

  private static func word(_ condition: Bool) -> String { condition ? "ja" : "nee" }
}

extension Country {
  /// The reorganisation of 2021, in the columns of the register (`herindelingen.csv`).
  fileprivate var reorganisations: TextFile {
    var table = DelimitedText()
    table.append(["effective_date", "kind", "from_code", "from_name", "to_code", "to_name"])
    for part in merging {
      table.append(["2021-01-01", "merge", part.code, part.name, merged.code, merged.name])
    }
    for part in receiving {
      table.append(["2021-01-01", "split", dividing.code, dividing.name, part.code, part.name])
    }
    return TextFile(path: "2021/herindelingen.csv", text: table.text)
  }
}
