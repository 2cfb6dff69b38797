import KansrijkCommands
import Testing
import TextFormats

/// A `kolommen.csv`: in a wave, with loose files, and with an import.
@Suite struct RenamingTests {
  private static let names = """
    bron;naar;opmerking
    Gemeente;gemeentecode
    Moment;ingezonden
    V1;aanbod
    V1=1;ja
    V1=2;nee
    V2;soort
    V3;aantal_cursussen
    V8;evaluatie;stond eerst fout

    """
  private static let batch = """
    Gemeente;Moment;V1;V2;V3;V8
    GM9101;2023-09-12;1;groep;5;ja
    GM9102;2023-09-13;2;;;nee

    """
  private static let basis = [
    "--vragenlijst", Project.path("Tests/Cases/vragenlijst.json"),
    "--kader", Project.path("Tests/Cases/kader.csv"),
  ]

  @Test func theCaseTellsBothLinesThatDoNothingAndCountsNobody() throws {
    let row = try #require(try PostCases.rows("kolommen").first)
    #expect(row.counting.isEmpty)
    for command in ["valideer", "rapport", "respons"] {
      let outcome = Project.outcome([command, PostCases.path("kolommen")])
      #expect(outcome.status == .unreadable)
      #expect(outcome.out == "")
      let words = outcome.words
      #expect(words.contains("rij 9 fout: Deze regel doet niets"))
      #expect(words.contains("rij 10 fout: Deze regel doet niets"))
      #expect(words.contains("‘V9’") && words.contains("‘V4’"))
      #expect(words.contains("De kolom ‘V8’ hoort bij geen vraag."))
    }
  }

  @Test func goesWithLooseFiles() throws {
    try SampleRegister.empty { register in
      let names = try register.write(Self.names, to: "kolommen.csv")
      let batch = try register.write(Self.batch, to: "export.txt")
      let outcome = Project.outcome(["valideer", batch, "--kolommen", names] + Self.basis)
      #expect(outcome.words.contains("Er tellen 2 gemeenten mee"))
      let wrong = try register.write(Self.names + "V9;toelichting\n", to: "fout.csv")
      let refused = Project.outcome(["valideer", batch, "--kolommen", wrong] + Self.basis)
      #expect(refused.status == .unreadable)
      #expect(refused.words.contains("geen bestand met antwoorden heeft een kolom ‘V9’"))
      let gone = Project.outcome(["valideer", batch, "--kolommen", names + "x"] + Self.basis)
      #expect(gone.status == .unreadable)
      let wave = Project.outcome([
        "valideer", Project.path("SampleResponses/2021"), "--kolommen", names,
      ])
      #expect(wave.status == .wrongUse)
    }
  }

  @Test func isKeptWithTheFilesOfItsImport() throws {
    try SampleRegister.empty { register in
      let wave = Project.path("SampleResponses/tweede-vragenlijst")
      let names = try register.write(Self.names, to: "kolommen.csv")
      let batch = try register.write(Self.batch, to: "export.csv")
      let first = register.outcome(
        "importeer", batch, "--meting", wave, "--kolommen", names, "--door", "Jo")
      #expect(first.words.contains("telt voor 2 gemeenten"), "\(first.words)")
      // Another batch has other names, and those of the wave.
      let plain = try register.write(
        "gemeentecode;ingezonden;aanbod\nGM9103;2023-09-14;nee\n", to: "ander.csv")
      let second = register.outcome("importeer", plain, "--meting", wave)
      #expect(second.words.contains("telt voor 1 gemeente"), "\(second.words)")
      let told = Project.outcome(["valideer", register.path])
      #expect(told.words.contains("Er tellen 3 gemeenten mee"), "\(told.words)")
      #expect(register.outcome("register", "controleer").status == .inOrder)
      // What is there keeps what it came with.
      let other = try register.write("bron;naar\nGemeente;gemeentecode\n", to: "k2.csv")
      let again = register.outcome("importeer", batch, "--meting", wave, "--kolommen", other)
      #expect(again.words.contains("Deze kolommen zijn niet gebruikt"))
      // A line that does nothing is told, and what came in stays.
      let wrong = try register.write(Self.names + "V9;toelichting\n", to: "k3.csv")
      let more = try register.write(
        Self.batch.replacing("GM9101", with: "GM9104").replacing("GM9102", with: "GM9105"),
        to: "meer.csv")
      let idle = register.outcome("importeer", more, "--meting", wave, "--kolommen", wrong)
      #expect(idle.status == .findings)
      #expect(idle.words.contains("geen bestand met antwoorden heeft een kolom ‘V9’"))
      let still = Project.outcome(["valideer", register.path])
      #expect(still.words.contains("Er tellen 5 gemeenten mee"))
      #expect(still.words.contains("geen bestand met antwoorden heeft een kolom ‘V9’"))
    }
  }

  @Test func namesThatAreWrongTakeNothingIn() throws {
    try SampleRegister.empty { register in
      let names = try register.write("bron;naar\nV1;aanbot\n", to: "kolommen.csv")
      let batch = try register.write(Self.batch, to: "export.csv")
      let outcome = register.outcome(
        "importeer", batch, "--meting", Project.path("SampleResponses/tweede-vragenlijst"),
        "--kolommen", names)
      #expect(outcome.status == .unreadable)
      #expect(outcome.words.contains("Bedoelde u ‘aanbod’?"))
      #expect(Project.outcome(["valideer", register.path]).status == .unreadable)
    }
  }
}
