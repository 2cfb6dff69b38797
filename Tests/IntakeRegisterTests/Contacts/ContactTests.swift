import Findings
import Municipalities
import Testing
import TextFormats

@testable import IntakeRegister

@Suite struct ContactTests {
  private static func file(_ text: String) -> SourceFile {
    SourceFile(name: "adressen.csv", bytes: Bytes(text))
  }

  private func problems(_ text: String) -> [String] {
    do throws(ContactListError) {
      _ = try ContactList(Self.file(text))
      return []
    } catch {
      return error.findings.map { "\($0.place.row ?? 0) \($0.place.column ?? "-")" }
    }
  }

  @Test func readsColumnsInAnyOrderAndChannelsInAnyCase() throws {
    let list = try ContactList(
      Self.file("Kanaal;EMAIL;naam;gemeentecode\nvng; jo@x.nl ;Jo;gm9001\nVNG;jo@x.nl;Jo;9001\n"))
    #expect(list.contacts.map(\.channel) == ["VNG"])
    #expect(list.contacts.map(\.email) == ["jo@x.nl"])
    #expect(list.contacts.map(\.municipality.description) == ["GM9001"])
  }

  @Test(arguments: [
    ("naam;email\n", ["1 -"]), ("", ["1 -"]),
    ("gemeentecode;naam;email;kanaal\nX;Jo;jo@x.nl;VWS\n", ["2 gemeentecode"]),
    ("gemeentecode;naam;email;kanaal\nGM9001;Jo;jo.x.nl;VWS\n", ["2 email"]),
    ("gemeentecode;naam;email;kanaal\nGM9001;Jo;a@b@c;VWS\n", ["2 email"]),
    ("gemeentecode;naam;email;kanaal\nGM9001;Jo;\"a@b.nl\nBcc: c@d.nl\";VWS\n", ["2 email"]),
    ("gemeentecode;naam;email;kanaal\nGM9001;\"Jo\nJansen\";a@b.nl;VWS\n", ["2 naam"]),
    ("gemeentecode;naam;email;kanaal\nGM9001;Jo;a@b.nl;../VWS\n", ["2 kanaal"]),
    (
      "gemeentecode;naam;email;kanaal\nGM9001;Jo;a@b.nl\nGM9002;Jo;;VWS\n",
      ["2 kanaal", "3 email"]
    ),
  ])
  func refusesAListInWhichSomethingIsWrong(text: String, problems: [String]) {
    #expect(self.problems(text) == problems)
  }

  @Test func replacesTheContactsOfTheMunicipalitiesInTheListOnly() throws {
    try withFolder { folder in
      let path = folder + "/r.sqlite"
      _ = try Register.takeIn(
        SmallWave().request([SmallWave.batch("een.csv", "GM9001;;ja;")]), path)
      let moment = try #require(Timestamp(secondsSince1970: 1_633_500_000))
      let first = try #require(MunicipalityCode("GM9001"))
      func takeIn(_ rows: String) throws -> ContactReport {
        try Register.takeIn(
          ContactList(Self.file("gemeentecode;naam;email;kanaal\n" + rows)), by: "Jo",
          at: moment, path)
      }
      #expect(
        try takeIn("GM9001;A;a@x.nl;VWS\nGM9001;B;b@x.nl;VWS\nGM9002;C;c@x.nl;VNG\n")
          == ContactReport(changedCount: 3, sameCount: 0, removed: [], unknown: []))
      #expect(
        try takeIn("GM9001;A;a@x.nl;VWS\nGM9001;D;d@x.nl;VWS\n")
          == ContactReport(changedCount: 1, sameCount: 1, removed: [first], unknown: []))
      #expect(
        try takeIn("GM9001;A2;a@x.nl;VWS\n")
          == ContactReport(changedCount: 1, sameCount: 0, removed: [first], unknown: []))
      let stranger = try #require(MunicipalityCode("GM0363"))
      #expect(try takeIn("GM0363;E;e@x.nl;VWS\n").unknown == [stranger])
      #expect(
        try Register.reading(path).contacts().map { "\($0.municipality) \($0.name)" }
          == ["GM0363 E", "GM9001 A2", "GM9002 C"])
    }
  }
}
