import Findings
import Testing
import TextFormats

@testable import ResponseIngest

@Suite struct ColumnRenamingTests {
  private let wave: ExampleWave

  init() throws {
    wave = try ExampleWave()
  }

  private func renaming(_ text: String) throws(RenamingError) -> ColumnRenaming {
    try ColumnRenaming(
      SourceFile(name: "kolommen.csv", bytes: Bytes(text)), for: wave.questionnaire)
  }

  /// What is wrong with a file, as row and message.
  private func problems(_ text: String) -> [String] {
    do throws(RenamingError) {
      _ = try renaming(text)
      return []
    } catch {
      return error.findings.map { "\($0.place.row ?? 0) \($0.message)" }
    }
  }

  /// What counts of a batch under these names, and what is found.
  private func counted(
    _ names: String, _ batch: String
  ) throws -> (counted: [String], found: [String], idle: [String]) {
    let judged = judge(
      [SourceFile(name: "a.csv", bytes: Bytes(batch))],
      by: wave.context(renaming: try renaming(names)))
    return (
      BatchPropertyTests.counted(judged).filter { $0.hasPrefix("GM") && !$0.hasSuffix(" -") },
      judged.short,
      judged.idleLines().map { "\($0.place.row ?? 0) \($0.message)" }
    )
  }

  @Test func readsHeadingsInAnyCaseRemarksAndTrailingDelimiters() throws {
    let found = try counted(
      """
      Bron;NAAR;Opmerking;
      Klant;gemeentecode;de code van de gemeente;
      Q1;plan;;
      Q1=2;nee;2 is nee
      ;;alleen een opmerking

      """, "klant;ingezonden;q1;doelen;week;toelichting;impuls\nGM9002;2021-09-01;2;;3;;\n")
    #expect(found.counted == [#"GM9002 {"plan":"nee","week":3}"#])
    #expect(found.found.isEmpty && found.idle.isEmpty)
  }

  @Test func namesOfMunicipalitiesStandForCodesAlsoOfSeveralInACell() throws {
    let names = """
      bron;naar
      Gemeente;gemeentecode
      Gemeente=Boven waard;GM9002
      Gemeente=Aldermeer;GM9001
      Gemeente=onbekend;

      """
    let heading = "Gemeente;ingezonden;plan;doelen;week;toelichting;impuls\n"
    let one = try counted(names, heading + "boven waard;2021-09-01;nee;;3;;\n")
    #expect(one.counted == [#"GM9002 {"plan":"nee","week":3}"#])
    let joint = try counted(names, heading + "Aldermeer, Boven waard;2021-09-01;nee;;3;;ja\n")
    #expect(joint.counted.count == 2)
    let none = try counted(names, heading + "Onbekend;2021-09-01;nee;;3;;\nElders;;nee;;;;\n")
    #expect(none.found == ["gemeente-ontbreekt 2", "gemeente-onbekend 3"])
  }

  @Test func valuesOfOptionColumnsSayWhetherTheyAreTicked() throws {
    let found = try counted(
      """
      bron;naar
      d___1;doelen/gezondheid
      d___2;doelen/opvoeding
      d___3;doelen/geen
      d___1=Checked;1
      d___1=Unchecked;0
      d___2=Checked;1
      d___2=Unchecked;0
      d___3=Checked;1
      d___3=Unchecked;0

      """,
      "gemeentecode;ingezonden;plan;d___1;d___2;d___3;week;toelichting;impuls\n"
        + "GM9002;2021-09-01;ja;Checked;Unchecked;unchecked;3;;\n"
        + "GM9001;2021-09-01;ja;Checked;Misschien;Unchecked;3;;ja\n")
    #expect(
      found.counted == [
        #"GM9001 {"impuls":"ja","plan":"ja","week":3}"#,
        #"GM9002 {"doelen":["gezondheid"],"plan":"ja","week":3}"#,
      ])
    #expect(found.found == ["antwoord-ongeldig 3 doelen"])
  }

  @Test func aValueCanBeNoAnswerInEveryColumnOrInOne() throws {
    let found = try counted(
      "bron;naar\n=N/A;\n=-99;\nweek=0;\n",
      "gemeentecode;ingezonden;plan;doelen;week;toelichting;impuls\n"
        + "GM9002;2021-09-01;nee;n/a;0;N/A;-99\n")
    #expect(found.counted == [#"GM9002 {"plan":"nee"}"#])
    #expect(found.found.isEmpty && found.idle.isEmpty)
  }

  @Test(arguments: [
    ("Opvoeding", #"["opvoeding"]"#), ("Geen doelen", #"["geen"]"#), ("1", #"["gezondheid"]"#),
    ("1 opvoeding", #"["gezondheid","opvoeding"]"#),
    ("Gezondheid;1", #"["gezondheid"]"#), ("1|Opvoeding", #"["gezondheid","opvoeding"]"#),
    ("alle doelen samen", #"["opvoeding"]"#),
  ])
  func aLineForOneValueLeavesLabelsOfMoreWordsAlone(_ cell: String, _ doelen: String) throws {
    let found = try counted(
      "bron;naar\ndoelen=1;gezondheid\ndoelen=alle doelen samen;opvoeding\n",
      "gemeentecode;ingezonden;plan;doelen;week;toelichting;impuls\n"
        + "GM9002;2021-09-01;ja;\"\(cell)\";3;;\n")
    #expect(found.counted == ["GM9002 {\"doelen\":\(doelen),\"plan\":\"ja\",\"week\":3}"])
  }

  @Test func aWholeHeadingGoesBeforeACutAtTheLastEqualSign() throws {
    let names = "bron;naar\nPlan (a=b);plan\nPlan (a=b)=ja hoor;ja\nQ=1;week\n"
    let found = try counted(
      names,
      "gemeentecode;ingezonden;Plan (a=b);doelen;Q=1;toelichting;impuls\n"
        + "GM9002;2021-09-01;ja hoor;;3;;\n")
    #expect(found.counted == [#"GM9002 {"plan":"ja","week":3}"#])
    #expect(found.idle.isEmpty)
  }

  @Test func aLineThatCanDoNothingIsToldOnceThereIsABatch() throws {
    let names = """
      bron;naar
      klant;gemeentecode
      Q9;week
      Q1=1;ja
      Extra=1;ja
      Q7:volgorde;maand-dag
      :decimaal;punt
      =N/A;
      plan=nooit;nee

      """
    let batch = "klant;ingezonden;plan;Extra\nGM9002;2021-09-01;nee;1\n"
    let found = try counted(names, batch)
    #expect(
      found.idle == [
        "3 Deze regel doet niets: geen bestand met antwoorden heeft een kolom ‘Q9’.",
        "4 Deze regel doet niets: geen bestand met antwoorden heeft een kolom ‘Q1’.",
        "5 Deze regel doet niets: de kolom ‘Extra’ hoort bij geen vraag.",
        "6 Deze regel doet niets: geen bestand met antwoorden heeft een kolom ‘Q7’.",
      ])
    let json = #"{"gemeenten":["GM9002"],"antwoorden":{"plan":"nee"}}"#
    #expect(try counted(names, json).idle.isEmpty)
    #expect(try counted(names, "iets;anders\n1;2\n").idle.isEmpty)
  }

  @Test func saysHowDatesAndNumbersAreWritten() throws {
    let names = try renaming(
      "bron;naar\nMoment;ingezonden\nMoment:volgorde;maand-dag\n:volgorde;dag-maand\n"
        + "week:decimaal;Punt\n")
    #expect(names.dayOrder(of: "moment") == .monthFirst)
    #expect(names.dayOrder(of: "iets") == .dayFirst)
    #expect(names.decimalMark(of: "week") == .point)
    #expect(names.decimalMark(of: "doelen") == nil)
  }

  @Test func theNamesOfOneFileGoBeforeThoseOfTheWave() throws {
    let names = try renaming("bron;naar\nA;plan\nA=1;ja\n").before(
      try renaming("bron;naar\na;impuls\nB;week\nA=1;nee\nA=2;nee\n"))
    #expect(names.name(of: "A") == "plan")
    #expect(names.name(of: "B") == "week")
    #expect(names.values(of: "A", besides: [])?.target(of: "1") == "ja")
    #expect(names.values(of: "A", besides: [])?.target(of: "2") == "nee")
  }

  /// Files with something wrong in them, and what is told: row and message.
  static let broken: [(text: String, told: [String])] = [
    ("van;naar\nQ1;plam\n", ["1 De eerste regel is niet ‘bron;naar’."]),
    ("", ["1 De eerste regel is niet ‘bron;naar’."]),
    ("bron;naar\nQ1\n;plan\nQ2;\n", (2...4).map { "\($0) Deze regel heeft geen bron en naam." }),
    ("bron;naar\nQ1;plan\nq1;week\n", ["3 ‘q1’ staat er twee keer in."]),
    ("bron;naar\nQ1;plam\n", ["2 ‘plam’ is geen vraag van deze vragenlijst."]),
    ("bron;naar\nplan=1;jaa\n", ["2 ‘jaa’ is geen keuze van ‘plan’."]),
    ("bron;naar\nweek=veel;53\nweek=weinig;0\n", ["3 ‘0’ is geen antwoord op ‘week’."]),
    (
      "bron;naar\ntoelichting=x;y\n",
      ["2 Een tekst van ‘toelichting’ kan geen andere tekst worden."]
    ),
    ("bron;naar\n=1;ja\n", ["2 Een waarde in elke kolom kan alleen ‘geen antwoord’ betekenen."]),
    ("bron;naar\ngemeentecode=A;Aldermeer\n", ["2 ‘Aldermeer’ is geen gemeentecode."]),
    (
      "bron;naar\ndoelen/geen=Checked;aan\n",
      ["2 ‘aan’ zegt niet of de optie is gekozen."]
    ),
    ("bron;naar\n:volgorde;jaar\n", ["2 ‘jaar’ zegt niet hoe het is geschreven."]),
    (
      "bron;naar\nplan:decimaal;komma\n",
      ["2 In de kolom ‘plan’ staat niets wat zo is geschreven."]
    ),
  ]

  @Test(arguments: broken.indices)
  func everyLineThatIsWrongIsTold(_ index: Int) {
    #expect(problems(Self.broken[index].text) == Self.broken[index].told)
  }
}
