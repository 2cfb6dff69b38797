/// Questionnaires on which answers that are drawn anyhow would run aground.
enum HostileQuestionnaire: String, CaseIterable {
  /// 64 ticks, 300 choices, and a question that hangs on the last of both.
  case wide
  /// A question that is reached through four others, of which one wants a single number.
  case chain
  /// Sums, amounts and days that have to fit each other exactly.
  case sums
  /// Columns of the frame with unusual values, and answers that have to equal them.
  case frame
  /// Codes that, one behind the other, are the label of another choice.
  case ambiguous
  /// Numbers as large as can be held, and bounds that leave one number.
  case extreme
  /// Required only by a condition, and not everything counts as a response.
  case conditional

  /// The file.
  var text: String {
    switch self {
    case .wide:
      Self.file(
        [
          Self.question(
            "veel", "select_multiple",
            choices: Self.choices("o", 62) + [
              #"{"name":"geen","label":"Geen","exclusive":true}"#,
              #"{"name":"onbekend","label":"Weet niet","missing":true}"#,
            ], #""required":true"#),
          Self.question("lang", "select_one", choices: Self.choices("p", 300), #""required":true"#),
          Self.question(
            "na", "text",
            #""maxLength":1,"required":true,"relevant":"${lang} = 'p299' and selected(${veel}, 'o61')""#
          ),
        ],
        hard: ["count-selected(${veel}) <= 5 or selected(${veel}, 'o0')"],
        soft: ["not(selected(${veel}, 'o1')) or selected(${veel}, 'o2')"])
    case .chain:
      Self.file([
        Self.question("a", "select_one", choices: Self.choices("a", 40), #""required":true"#),
        Self.question(
          "b", "select_one", choices: Self.choices("b", 40), #""relevant":"${a} = 'a39'""#),
        Self.question(
          "c", "integer", #""min":0,"max":100000,"required":true,"relevant":"${b} = 'b39'""#),
        Self.question(
          "d", "select_multiple", choices: Self.choices("d", 5), #""relevant":"${c} = 77777""#),
        Self.question("e", "text", #""relevant":"count-selected(${d}) = 5","maxLength":3"#),
      ])
    case .sums:
      Self.file(
        ["x", "y"].map { Self.question($0, "integer", #""min":0,"max":1000000,"required":true"#) }
          + [Self.question("z", "integer", #""min":0,"max":2000000,"required":true"#)]
          + ["p", "q", "r"].map {
            Self.question($0, "decimal", #""min":0,"max":100,"required":true"#)
          }
          + ["begin", "midden", "eind"].map { Self.question($0, "date", #""required":true"#) }
          + [
            Self.question("rest", "decimal", #""note":"zonder grenzen""#),
            Self.question(
              "uitleg", "text",
              #""maxLength":40,"required":"${x} > ${y} and not(answered(${rest}))""#),
          ],
        hard: [
          "${x} + ${y} = ${z}", "${p} + ${q} + ${r} = 100", "${begin} < ${midden}",
          "${midden} < ${eind}", "${x} != ${y}", "${rest} - ${x} - ${x} >= 0.5",
          "${uitleg} != 'Nog te verzinnen'",
        ],
        soft: [
          "${begin} >= '2024-03-01'", "${eind} <= '2024-03-10'",
          "${p} > ${q} and ${q} >= ${r}",
        ])
    case .frame:
      Self.file(
        [
          Self.question(
            "a", "select_one", choices: Self.choices("a", 3),
            #""relevant":"${kader.regio} = 'Noord; midden' or ${kader.inwoners} > 99999.5""#),
          Self.question("kopie", "text", #""maxLength":60,"required":true"#),
          Self.question(
            "soort", "select_one", choices: Self.choices("s", 4),
            #""required":"${kader.sinds} = '2020-05-05'""#),
          Self.question(
            "n", "integer",
            #""min":0,"required":true,"relevant":"answered(${soort}) or ${kader.impuls} = 'nee'""#),
          Self.question("d", "date", #""required":true"#),
        ],
        hard: [
          "${soort} = ${kader.oordeel}", "${n} <= ${kader.inwoners}", "${kopie} = ${kader.regio}",
          "not(${kader.regio} = 'z') or ${n} > 10", "${d} >= ${kader.start}",
        ])
    case .ambiguous:
      Self.file([
        Self.question(
          "m", "select_multiple",
          choices: [
            #"{"name":"a","label":"A1"}"#, #"{"name":"b","label":"B1"}"#,
            #"{"name":"c","label":"a B","aliases":["b c"]}"#,
          ], #""required":true"#)
      ])
    case .extreme:
      Self.file(
        [
          Self.question(
            "alles", "integer", #""min":-9223372036854,"max":9223372036854,"required":true"#),
          Self.question("een", "decimal", #""min":0.000001,"max":0.000001,"required":true"#),
          Self.question("hoog", "decimal", #""min":9223372036854.5,"required":true"#),
          Self.question("laag", "integer", #""max":-9223372036854,"required":true"#),
          Self.question("vrij", "decimal", #""required":"${alles} > 0""#),
        ], hard: ["${alles} - ${vrij} > 12345678901", "${vrij} + ${hoog} + ${hoog} != 1"])
    case .conditional:
      Self.file(
        [
          Self.question("t", "text", #""maxLength":2"#),
          Self.question("u", "text"),
          Self.question("a", "select_one", choices: Self.choices("a", 2)),
          Self.question(
            "m", "select_multiple", choices: Self.choices("m", 3),
            #""required":"not(answered(${a}))""#),
          Self.question("v", "text", #""relevant":"${u} = 'geheim; woord'","required":true"#),
        ],
        hard: ["answered(${a}) or answered(${m})", "count-selected(${m}) != 2", "${t} != ${u}"],
        countsAsResponse: "answered(${t}) or selected(${m}, 'm0')")
    }
  }

  static func file(
    _ questions: [String], hard: [String] = [], soft: [String] = [],
    countsAsResponse: String? = nil
  ) -> String {
    let rules = hard.map { ($0, "error") } + soft.map { ($0, "warning") }
    let edits = rules.enumerated().map { number, rule in
      #"{"name":"e\#(number)","severity":"\#(rule.1)","check":"\#(rule.0)","message":"Klopt niet."}"#
    }
    let counts = countsAsResponse.map { #""countsAsResponse":"\#($0)","# } ?? ""
    return #"{"id":"verzonnen","year":2024,"title":"Verzonnen",\#(counts)"edits":["#
      + edits.joined(separator: ",") + #"],"sections":[{"name":"s","label":"Deel","questions":["#
      + questions.joined(separator: ",") + "]}]}"
  }

  static func question(
    _ name: String, _ type: String, choices: [String] = [], _ rest: String = ""
  ) -> String {
    let list = choices.isEmpty ? "" : #","choices":[\#(choices.joined(separator: ","))]"#
    return #"{"name":"\#(name)","type":"\#(type)","label":"Vraag \#(name)?"\#(list)"#
      + (rest.isEmpty ? "" : "," + rest) + "}"
  }

  static func choices(_ letter: String, _ count: Int) -> [String] {
    (0..<count).map { #"{"name":"\#(letter)\#($0)","label":"Keuze \#(letter) \#($0)"}"# }
  }
}
