import MonitorReport
import QuestionnaireSchema
import TestSupport
import Testing
import TextFormats

@Suite struct JointSuppressionTests {
  private static let responding = #""over": "respondents""#
  private static let asked = #""over": "population""#

  /// Utrecht 2/2, Zeeland 3/6, Drenthe 6/13, Groningen 9/20.
  ///
  /// In the region `a` are Utrecht and Drenthe,
  /// 8/15; in `b` the others, 12/26.
  private static let provinces: [SplitWave.Part] = [
    .init(2, "Utrecht", "a", "ja"),
    .init(3, "Zeeland", "b", "ja"), .init(3, "Zeeland", "b", "nee"),
    .init(6, "Drenthe", "a", "ja"), .init(7, "Drenthe", "a", "nee"),
    .init(9, "Groningen", "b", "ja"), .init(11, "Groningen", "b", "nee"),
  ]
  private static let names = ["Utrecht", "Zeeland", "Drenthe", "Groningen"]

  private func wave(
    _ parts: [SplitWave.Part] = provinces, figures: [String], breakdowns: [String]
  ) -> SplitWave {
    SplitWave(parts: parts, figures: figures, breakdowns: breakdowns)
  }

  @Test func countsNoCategoryThatTheBaseRulesOut() throws {
    // That none of the seven in Zeeland who answered did not answer is no 0% to hide.
    let figure = #"""
      { "name": "f", "label": "F",
        "categories": [ { "name": "ja", "label": "Ja", "when": "${coalitie} = 'ja'" },
                        { "name": "open", "label": "Open", "when": "not(answered(${coalitie}))" } ],
        "bases": [ { "name": "b", "label": "B", "over": "respondents",
                     "where": "answered(${coalitie})" } ] }
      """#
    let parts: [SplitWave.Part] = [
      .init(3, "Zeeland", "", "ja"), .init(4, "Zeeland", "", "nee"),
      .init(6, "Drenthe", "", "ja"), .init(7, "Drenthe", "", "nee"),
    ]
    let hidden = try wave(
      parts, figures: [figure],
      breakdowns: [
        SplitWave.breakdown(
          "provincie", of: ["f"], SplitWave.groups("provincie", ["Zeeland", "Drenthe"]))
      ]
    ).hidden()
    #expect(hidden == ["provincie f": []])
  }

  @Test func protectsThoseWhoAreInNoGroup() throws {
    // The whole is 22/45: without 9/20 and 6/13 that is 7/12, and without 5/9 that is 2/3.
    let parts: [SplitWave.Part] = [
      .init(9, "Groningen", "", "ja"), .init(11, "Groningen", "", "nee"),
      .init(6, "Drenthe", "", "ja"), .init(7, "Drenthe", "", "nee"),
      .init(5, "Zeeland", "", "ja"), .init(4, "Zeeland", "", "nee"),
      .init(2, "Utrecht", "", "ja"), .init(1, "Utrecht", "", "nee"),
    ]
    let groups = SplitWave.groups("provincie", ["Groningen", "Drenthe", "Zeeland", "utrecht"])
    let hidden = try wave(
      parts, figures: [SplitWave.figure("f", bases: [Self.responding])],
      breakdowns: [SplitWave.breakdown("provincie", of: ["f"], groups)]
    ).hidden()
    #expect(hidden == ["provincie f": ["g2"]])
  }

  @Test func hidesNoRowForThoseInNoGroupWhoAreEnough() throws {
    // Those in no group are Drenthe, 6/13, with Utrecht: 8/15.
    let hidden = try wave(
      figures: [SplitWave.figure("f", bases: [Self.responding])],
      breakdowns: [
        SplitWave.breakdown(
          "provincie", of: ["f"], SplitWave.groups("provincie", ["Zeeland", "Groningen"]))
      ]
    ).hidden()
    #expect(hidden == ["provincie f": []])
  }

  @Test(arguments: [[asked], [#""over": "frame""#], [asked, responding]])
  func looksAtThoseWhoAnsweredWhateverIsPrinted(bases: [String]) throws {
    // Of the twelve in Utrecht two answered; Zeeland, 7/15, is the next smallest.
    let parts: [SplitWave.Part] = [
      .init(2, "Utrecht", "", "ja"), .init(10, "Utrecht", "", nil),
      .init(9, "Groningen", "", "ja"), .init(11, "Groningen", "", "nee"),
      .init(7, "Zeeland", "", "ja"), .init(8, "Zeeland", "", "nee"),
    ]
    let groups = SplitWave.groups("provincie", ["Utrecht", "Groningen", "Zeeland"])
    let hidden = try wave(
      parts, figures: [SplitWave.figure("f", bases: bases)],
      breakdowns: [SplitWave.breakdown("provincie", of: ["f"], groups)]
    ).hidden()
    #expect(hidden == ["provincie f": ["g0", "g2"]])
  }

  @Test(arguments: [
    ("${bezoek} = 'ja'", ["g0", "g2"]), ("answered(${bezoek})", []),
  ])
  func hidesThatAllOfASmallGroupAreBelowTheLine(condition: String, hidden: [String]) throws {
    // In Utrecht 3/6, and all six have visits; in the others everybody answered, half of them yes.
    let parts: [SplitWave.Part] = [
      .init(3, "Utrecht", "", "ja", visits: "ja"), .init(3, "Utrecht", "", "nee", visits: "ja"),
      .init(5, "Groningen", "", "ja", visits: "ja"), .init(5, "Groningen", "", "ja", visits: "nee"),
      .init(5, "Groningen", "", "nee", visits: "ja"),
      .init(5, "Groningen", "", "nee", visits: "nee"),
      .init(3, "Zeeland", "", "ja", visits: "ja"), .init(3, "Zeeland", "", "ja", visits: "nee"),
      .init(3, "Zeeland", "", "nee", visits: "ja"), .init(3, "Zeeland", "", "nee", visits: "nee"),
    ]
    let groups = SplitWave.groups("provincie", ["Utrecht", "Groningen", "Zeeland"])
    let found = try wave(
      parts,
      figures: [SplitWave.figure("f", bases: [#"\#(Self.responding), "where": "\#(condition)""#])],
      breakdowns: [SplitWave.breakdown("provincie", of: ["f"], groups)]
    ).hidden()
    #expect(found == ["provincie f": hidden])
  }

  @Test func protectsWhatTwoBreakdownsTellTogether() throws {
    // Utrecht is small. Region a minus Drenthe would be Utrecht, so that Drenthe goes with it. Zeeland,
    // 3/6, is region b minus Groningen: to hide it would hide nothing.
    let hidden = try wave(
      figures: [SplitWave.figure("f", bases: [Self.asked, Self.responding])],
      breakdowns: [
        SplitWave.breakdown("provincie", of: ["f"], SplitWave.groups("provincie", Self.names)),
        SplitWave.breakdown("streek", of: ["f"], SplitWave.groups("streek", ["a", "b"])),
      ]
    ).hidden()
    #expect(hidden == ["provincie f": ["g0", "g2"], "streek f": []])
  }

  @Test func protectsADifferenceOfRowsThatIsNoRowItself() throws {
    // Utrecht is in no group; region a, 8/15, minus Drenthe, 6/13, would be Utrecht.
    let hidden = try wave(
      figures: [SplitWave.figure("f", bases: [Self.responding])],
      breakdowns: [
        SplitWave.breakdown(
          "provincie", of: ["f"], SplitWave.groups("provincie", ["Drenthe", "Groningen"])),
        SplitWave.breakdown("streek", of: ["f"], SplitWave.groups("streek", ["a", "b"])),
      ]
    ).hidden()
    #expect(hidden == ["provincie f": ["g0"], "streek f": []])
  }

  @Test func protectsWhatOverlappingGroupsTell() throws {
    let groups =
      SplitWave.groups("streek", ["a", "b"]) + SplitWave.groups("provincie", ["Drenthe"])
    let hidden = try wave(
      figures: [SplitWave.figure("f", bases: [Self.responding])],
      breakdowns: [SplitWave.breakdown("delen", of: ["f"], groups)]
    ).hidden()
    #expect(hidden == ["delen f": ["g2"]])
  }

  @Test func hidesTheSameRowsOfFiguresThatCountTheSame() throws {
    // Nobody in Zeeland answered about visits, so that f hides it, and Utrecht with it. So do g, and h,
    // which tells of coalitions as well; l only tells of visits.
    let parts: [SplitWave.Part] = [
      .init(6, "Utrecht", "", "ja", visits: "ja"), .init(7, "Utrecht", "", "nee", visits: "nee"),
      .init(9, "Groningen", "", "ja", visits: "ja"),
      .init(9, "Groningen", "", "nee", visits: "nee"),
      .init(8, "Zeeland", "", "ja"), .init(8, "Zeeland", "", "nee"),
    ]
    let groups = SplitWave.groups("provincie", ["Utrecht", "Groningen", "Zeeland"])
    let narrow = #"\#(Self.responding), "where": "answered(${bezoek})""#
    let hidden = try wave(
      parts,
      figures: [
        SplitWave.figure("f", bases: [Self.responding, narrow]),
        SplitWave.figure("g", bases: [Self.responding]),
        SplitWave.figure("h", when: "${coalitie} = 'nee'", bases: [Self.asked]),
        SplitWave.figure("l", when: "${bezoek} = 'ja'", bases: [Self.asked]),
      ], breakdowns: [SplitWave.breakdown("provincie", of: ["f", "g", "h", "l"], groups)]
    ).hidden()
    #expect(
      hidden == [
        "provincie f": ["g0", "g2"], "provincie g": ["g0", "g2"], "provincie h": ["g0", "g2"],
        "provincie l": [],
      ])
  }

  @Test func protectsWhatTwoFiguresWithABreakdownEachTell() throws {
    let hidden = try wave(
      figures: [
        SplitWave.figure("f", bases: [Self.asked]), SplitWave.figure("g", bases: [Self.responding]),
      ],
      breakdowns: [
        SplitWave.breakdown("provincie", of: ["f"], SplitWave.groups("provincie", Self.names)),
        SplitWave.breakdown("streek", of: ["g"], SplitWave.groups("streek", ["a", "b"])),
      ]
    ).hidden()
    #expect(hidden == ["provincie f": ["g0", "g2"], "streek g": []])
  }

  @Test func protectsWhatTheWholeOfAnotherPopulationTells() throws {
    // Figure k is about Zeeland and Drenthe, 9/19: what is left of the whole is Utrecht and Groningen,
    // 11/22, and Zeeland is k minus Drenthe, so that to hide it would hide nothing.
    let hidden = try wave(
      figures: [
        SplitWave.figure("f", bases: [Self.responding]),
        SplitWave.figure(
          "k",
          population: "${kader.provincie} = 'Zeeland' or ${kader.provincie} = 'Drenthe'",
          bases: [Self.responding]),
      ],
      breakdowns: [
        SplitWave.breakdown("provincie", of: ["f"], SplitWave.groups("provincie", Self.names))
      ]
    ).hidden()
    #expect(hidden == ["provincie f": ["g0", "g3"]])
  }

  @Test func hidesInEveryFormWhatAnEarlierPublicationHid() throws {
    let wave = try wave(
      figures: [SplitWave.figure("f", bases: [Self.responding])],
      breakdowns: [
        SplitWave.breakdown("streek", of: ["f"], SplitWave.groups("streek", ["a", "b"]))
      ]
    ).counted()
    // Of two rows the one follows from the other, so that both are hidden.
    let rows = ["g0", "g1"].map { HiddenRow(breakdown: "streek", figure: "f", group: $0) }
    let report = try #require(Report([wave], flows: [], of: .all))
    #expect(report.waves[0].hiddenRows == [])
    let other = HiddenRow(breakdown: "streek", figure: "weg", group: "g0")
    let hidden = report.hiding([2021: [rows[1], other], 2020: [rows[0]]])
    #expect(hidden.waves[0].hiddenRows == Set(rows))
    #expect(hidden.waves[0].breakdowns[0].rows[1].cells.isEmpty)
    let lines = String(decoding: hidden.figuresCSV(), as: UTF8.self).split(separator: "\n")
    let ofGroup = lines.filter { $0.contains(";streek;g1;") }
    #expect(ofGroup == ["2021;f;streek;g1;b0;ja;;;;;;nee;ja;;;;;"])
    let json = hidden.json().text(.compact)
    #expect(json.contains(#""groep":"g0""#))
    #expect(!json.contains(#""teller":8"#) && !json.contains(#""teller":12"#))
    #expect(hidden.hiding([2021: []]).waves[0].hiddenRows == Set(rows))
    #expect(hidden.hiding([2021: Set(rows)]).waves[0].hiddenRows == Set(rows))
  }

  @Test(arguments: [
    #""over": "respondents", "where": "${kader.streek} = 'a'""#,
    #""over": "respondents", "where": "${kader.streek} = 'a' and answered(${coalitie})""#,
  ])
  func showsNoRowOfAFigureThatIsCutByTheFrame(base: String) throws {
    // Beside a row, its part in one region could tell of the few in the other.
    let groups = SplitWave.groups("provincie", ["Drenthe", "Groningen"])
    for figures in [
      [SplitWave.figure("f", bases: [Self.responding, base])],
      [
        SplitWave.figure("f", bases: [Self.responding]), SplitWave.figure("los", bases: [base]),
      ],
    ] {
      let hidden = try wave(
        figures: figures, breakdowns: [SplitWave.breakdown("provincie", of: ["f"], groups)]
      ).hidden()
      #expect(hidden == ["provincie f": ["g0", "g1"]])
    }
  }

  @Test func partsThatHaveNobodyInCommonAreNotLookedThrough() throws {
    // Ninety provinces of four yes and four no, and one of two that is not safe.
    let names = (0..<90).map { "P\($0)" }
    let parts =
      names.flatMap { name -> [SplitWave.Part] in
        [.init(4, name, "", "ja"), .init(4, name, "", "nee")]
      } + [.init(2, "Klein", "", "ja")]
    let groups = SplitWave.groups("provincie", names + ["Klein"])
    let hidden = try wave(
      parts, figures: [SplitWave.figure("f", bases: [Self.responding])],
      breakdowns: [SplitWave.breakdown("provincie", of: ["f"], groups)]
    ).hidden()
    #expect(hidden == ["provincie f": ["g0", "g90"]])
  }

  @Test func ofAFigureWhoseHiddenRowHasAnotherNameNowNothingIsShown() throws {
    let wave = try wave(
      figures: [SplitWave.figure("f", bases: [Self.responding])],
      breakdowns: [
        SplitWave.breakdown("provincie", of: ["f"], SplitWave.groups("provincie", Self.names))
      ]
    ).counted()
    let known = HiddenRow(breakdown: "provincie", figure: "f", group: "g3")
    let lost = HiddenRow(breakdown: "provincie", figure: "f", group: "Groningen")
    #expect(SplitWave.hidden(wave)["provincie f"] == ["g0", "g1"])
    #expect(SplitWave.hidden(wave.hiding([known]))["provincie f"] == ["g0", "g1", "g3"])
    #expect(SplitWave.hidden(wave.hiding([lost]))["provincie f"] == ["g0", "g1", "g2", "g3"])
  }
}
