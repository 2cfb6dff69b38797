import Testing

@testable import KansrijkCommands

/// `importeer --ontvangen`, and what is said of drafts.
@Suite struct ReceivedDayTests {
  private static let heading = "gemeentecode;ingezonden;aanbod;soort;aantal_cursussen\n"

  /// Takes a file in on 1 November 2023.
  private func takeIn(
    _ text: String, as name: String, in register: SampleRegister, _ options: String...
  ) throws -> Samples.Outcome {
    let file = try register.write(text, to: name)
    return Project.outcome(
      [
        "importeer", file, "--register", register.path, "--meting",
        Project.path("SampleResponses/tweede-vragenlijst"), "--door", "Jo",
      ] + options, now: 1_698_840_000)
  }

  @Test func theDayStaysWithTheFileAndOrdersWhatHasNoMoment() throws {
    try SampleRegister.empty { register in
      let late = try takeIn(
        Self.heading + "GM9101;;nee;;\n", as: "een.csv", in: register, "--ontvangen", "28-9-2023")
      #expect(late.words.contains("Als dag van ontvangst geldt 28 september 2023"))
      let early = try takeIn(
        Self.heading + "GM9101;;ja;;3\n", as: "twee.csv", in: register, "--ontvangen",
        "2023-09-01")
      #expect(early.words.contains("telt niet, want een andere telt, voor 1 gemeente"))
      let history = register.outcome("historie", "GM9101")
      #expect(history.words.contains("ontvangen"), "\(history.out)")
      #expect(history.words.contains("Stand: volledig."))
      let todo = register.outcome("beoordeel")
      #expect(todo.words.contains("er is niets te besluiten"))
    }
  }

  @Test func aFileThatIsThereKeepsItsReceiptAndThatIsSaid() throws {
    try SampleRegister.empty { register in
      let text = Self.heading + "GM9101;;nee;;\n"
      _ = try takeIn(text, as: "een.csv", in: register)
      let again = try takeIn(text, as: "een.csv", in: register, "--ontvangen", "1-9-2023")
      #expect(again.words.contains("Ook het moment van ontvangst verandert niet"))
    }
  }

  @Test(arguments: [
    ("gisteren", "‘gisteren’ is geen datum."), ("31-9-2023", "‘31-9-2023’ is geen datum."),
    ("2-11-2023", "2 november 2023 moet nog komen."), ("  ", "is geen datum."),
  ])
  func aDayThatHasNotBeenIsWrongUse(day: String, message: String) throws {
    try SampleRegister.empty { register in
      let outcome = try takeIn(
        Self.heading + "GM9101;;nee;;\n", as: "een.csv", in: register, "--ontvangen", day)
      #expect(outcome.status == .wrongUse)
      #expect(outcome.words.contains(message), "\(outcome.err)")
    }
  }

  @Test func aDayThatCannotBeRightIsTold() throws {
    try SampleRegister.empty { register in
      let outcome = try takeIn(
        Self.heading + "GM9101;2023-09-02;nee;;\nGM9102;;nee;;\n", as: "een.csv", in: register,
        "--ontvangen", "2022-09-01")
      #expect(outcome.words.contains("is van voor 2023, het jaar van de meting."))
      #expect(outcome.words.contains("In dit bestand is 1 inzending van na 1 september 2022"))
    }
  }

  @Test func whatDecidesAboutOneWithoutAMomentIsSaid() throws {
    try SampleRegister.empty { register in
      _ = try takeIn(Self.heading + "GM9101;2023-09-02;nee;;\n", as: "een.csv", in: register)
      _ = try takeIn(Self.heading + "GM9101;;ja;;3\n", as: "twee.csv", in: register)
      #expect(
        register.outcome("beoordeel").words.contains(
          "heeft geen datum, en kan later zijn dan die nu telt"))
    }
  }

  @Test func aDraftIsCalledADraftAndTheSenderReadsWhatIsAwaited() throws {
    try SampleRegister.empty { register in
      let outcome = try takeIn(
        #"{"gemeenten":["GM9101"],"concept":true,"antwoorden":{"aanbod":"nee"}}"#,
        as: "een.json", in: register, "--bevestigingen", register.folder + "/b.csv")
      #expect(outcome.words.contains("telt voor 1 gemeente; waarvan 1 als concept"))
      let receipts = try register.text("b.csv")
      #expect(receipts.contains("telt, volledig (concept)"))
      #expect(receipts.contains("Wij hebben uw concept ontvangen. Het is volledig."))
      #expect(receipts.contains("wij wachten op uw antwoordbestand"))
    }
  }
}
