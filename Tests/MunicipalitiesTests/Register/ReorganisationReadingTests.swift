import Findings
import Municipalities
import Testing
import TextFormats

@Suite struct ReorganisationReadingTests {
  private let header = "effective_date;kind;from_code;from_name;to_code;to_name\n"

  private func read(_ text: String) throws(ReorganisationError) -> [Reorganisation] {
    try readReorganisations(SourceFile(name: "herindelingen.csv", bytes: Bytes(text)))
  }

  @Test func readsAnInventedReorganisation() throws {
    let read = try read(header + "2021-01-01;merge;GM9902;Oud;GM9001;Klaproosdam\n")
    let expected = Reorganisation(
      effectiveDate: try SmallRegister.day(2021, 1, 1), kind: .merge,
      from: .init(code: try SmallRegister.code("GM9902"), name: "Oud"),
      to: .init(code: try SmallRegister.code("GM9001"), name: "Klaproosdam"))
    #expect(read == [expected])
  }

  @Test func reportsEverythingThatIsWrong() {
    let text =
      header + """
        1-1-2021;samen;9902;Oud;GM90;Nieuw
        2021-02-30;merge;GM9902;Oud;GM9902;Oud
        2021-01-01;merge;GM9902
        2021-01-01;merge;GM9902;Oud;GM9902;Oud
        """
    let error = #expect(throws: ReorganisationError.self) { try read(text) }
    let found = error?.findings.map { "\($0.place.row ?? 0) \($0.place.column ?? "")" }
    #expect(
      found == [
        "2 effective_date", "2 kind", "2 from_code", "2 to_code", "3 effective_date", "4 ",
        "5 to_code",
      ])
  }

  @Test func asksForTheColumnsThatAreMissing() {
    let error = #expect(throws: ReorganisationError.self) { try read("effective_date;kind;van\n") }
    let columns = error?.findings.compactMap(\.place.column)
    #expect(columns == ["from_code", "from_name", "to_code", "to_name"])
  }
}
