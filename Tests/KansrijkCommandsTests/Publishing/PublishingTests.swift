import Foundation
import TestSupport
import Testing

@testable import KansrijkCommands

@Suite struct PublishingTests {
  private static let waves = ["2019", "2020", "2021"].map { Project.path("SampleResponses/\($0)") }

  /// Freezes figures in a folder of their own, and looks at it.
  private func frozen(
    _ waves: [String] = waves, status: String = "definitief", _ more: [String] = [],
    in outer: URL? = nil, _ look: (Samples.Outcome, URL) throws -> Void
  ) throws {
    let folder =
      outer ?? FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    defer { if outer == nil { try? FileManager.default.removeItem(at: folder) } }
    let target = folder.appendingPathComponent(status)
    let outcome = Project.outcome(
      ["vaststellen"] + waves + ["--stand", status, "--door", "Jo", "--reden", "Proef."] + more
        + ["--uit", target.path])
    try look(outcome, target)
  }

  private func controleer(_ folder: URL, _ more: [String] = []) -> Samples.Outcome {
    Project.outcome(["controleer", folder.path] + more)
  }

  private var sources: [String] { Self.waves.flatMap { ["--bron", $0] } }

  @Test func aFrozenPublicationIsInOrderAndComesOutOfItsSourcesAgain() throws {
    try frozen { outcome, folder in
      #expect(outcome.status == .inOrder)
      let published = try FileManager.default.contentsOfDirectory(
        atPath: folder.appendingPathComponent("openbaar").path)
      #expect(
        Set(published).isSuperset(of: [
          "rapport.html", "rapport.json", "cijfers.csv", "respons.csv", "tabel-1.csv",
          "figuur-3.csv", "figuur-3.svg", "figuur-4-1.svg", "figuur-4-4.svg", "figuur-6.svg",
          "respons.svg",
          "verloop-2021.svg", "manifest.json",
        ]))
      let checked = controleer(folder, sources)
      #expect(checked.status == .inOrder)
      #expect(checked.out.hasPrefix("De publicatie is in orde ("))
      #expect(checked.out.contains("Uit de bronnen komen precies deze bestanden."))
      // The public part can be checked by itself as well: that is what others have.
      #expect(controleer(folder.appendingPathComponent("openbaar")).status == .inOrder)
    }
  }

  @Test func noManifestNamesAFileOfTheWave() throws {
    try frozen { _, folder in
      let manifest = try String(
        contentsOf: folder.appendingPathComponent("openbaar/manifest.json"), encoding: .utf8)
      #expect(!manifest.contains("SampleResponses") && !manifest.contains("kader.csv"))
      #expect(!manifest.contains("Jo") && !manifest.contains("Proef"))
      let sources = try String(
        contentsOf: folder.appendingPathComponent("intern/bronnen.csv"), encoding: .utf8)
      #expect(sources.contains("SampleResponses/2021/kader.csv"))
    }
  }

  @Test func aNumberThatIsChangedAfterwardsIsFound() throws {
    try frozen { _, folder in
      let report = folder.appendingPathComponent("openbaar/rapport.json")
      let text = try String(contentsOf: report, encoding: .utf8)
      try text.replacing("\"teller\": 140", with: "\"teller\": 141")
        .write(to: report, atomically: true, encoding: .utf8)
      let checked = controleer(folder, sources)
      #expect(checked.status == .findings)
      #expect(checked.out.contains("publicatie-veranderd"))
      #expect(checked.out.contains("publicatie-cijfer-anders"))
    }
  }

  @Test func otherSourcesGiveAnotherReport() throws {
    try frozen(Array(Self.waves.suffix(1))) { _, folder in
      let same = controleer(folder, ["--bron", Self.waves[2]])
      #expect(same.status == .inOrder)
      let other = controleer(folder, sources)
      #expect(other.status == .wrongUse)
      #expect(other.told.contains("De publicatie gaat over 2021; u noemt 2019, 2020, 2021."))
    }
  }

  @Test func figuresThatAreReplacedAreExplained() throws {
    let outer = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: outer) }
    let changed = try changedWave(in: outer)
    try frozen([Self.waves[2]], in: outer) { _, folder in
      // One municipality stands otherwise: that is told apart (EditionTests).
      let replacing = ["--vervangt", folder.path, "--toch"]
      try frozen([changed], status: "voorlopig", replacing, in: outer) { outcome, target in
        #expect(outcome.status == .wrongUse)
        #expect(outcome.told.contains("zijn al definitief. Gebruik --stand herzien."))
        #expect(!FileManager.default.fileExists(atPath: target.path))
      }
      try frozen([changed], status: "herzien", replacing, in: outer) { outcome, target in
        #expect(outcome.status == .wrongUse)
        #expect(outcome.told.contains("Deze cijfers zijn anders dan in de vorige publicatie:"))
        #expect(!FileManager.default.fileExists(atPath: target.path))
      }
      let names = try unexplained(changed, replacing, in: outer)
      #expect(names.contains("indicator-1"))
      let errata = names.flatMap { ["--erratum", "\($0)=Eén gemeente is herteld."] }
      try frozen([changed], status: "herzien", replacing + errata, in: outer) { outcome, target in
        #expect(outcome.status == .inOrder)
        let page = try String(
          contentsOf: target.appendingPathComponent("openbaar/rapport.html"), encoding: .utf8)
        #expect(page.contains("Eén gemeente is herteld."))
        #expect(page.contains("Wat er anders is dan in de vorige publicatie"))
        #expect(controleer(target, ["--bron", changed]).status == .inOrder)
      }
    }
  }

  @Test func whatTheStaffKeepsIsCheckedAsWell() throws {
    try frozen(Array(Self.waves.suffix(1))) { _, folder in
      let sources = folder.appendingPathComponent("intern/bronnen.csv")
      try Data((try String(contentsOf: sources, encoding: .utf8) + "x").utf8).write(to: sources)
      let checked = controleer(folder)
      #expect(checked.status == .findings)
      #expect(checked.out.contains("intern/bronnen.csv"))
    }
  }

  @Test func aFileThatIsLeftOutOfTheManifestIsMissed() throws {
    try frozen(Array(Self.waves.suffix(1))) { _, folder in
      try FileManager.default.removeItem(at: folder.appendingPathComponent("intern"))
      let open = folder.appendingPathComponent("openbaar")
      let manifest = open.appendingPathComponent("manifest.json")
      let text = try String(contentsOf: manifest, encoding: .utf8)
      for name in ["rapport.json", "rapport.html"] {
        try FileManager.default.removeItem(at: open.appendingPathComponent(name))
      }
      try text.replacing(/\{\s+"naam": "rapport\.(json|html)"[^}]+\},/, with: "")
        .write(to: manifest, atomically: true, encoding: .utf8)
      #expect(controleer(folder).status == .findings)
      let checked = controleer(folder, ["--bron", Self.waves[2]])
      #expect(checked.status == .findings)
      #expect(checked.out.contains("rapport.html"))
    }
  }

  @Test func aPublicationThatWasChangedIsNotReplaced() throws {
    let outer = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: outer) }
    try frozen([Self.waves[2]], in: outer) { _, folder in
      let report = folder.appendingPathComponent("openbaar/rapport.json")
      try Data("kapot".utf8).write(to: report)
      try frozen([Self.waves[2]], status: "herzien", ["--vervangt", folder.path], in: outer) {
        outcome, target in
        #expect(outcome.status == .unreadable)
        #expect(outcome.told.contains("is niet meer zoals het is vastgesteld."))
        #expect(!FileManager.default.fileExists(atPath: target.path))
      }
    }
  }

  @Test func otherYearsAreNotARevision() throws {
    let outer = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: outer) }
    try frozen(in: outer) { _, folder in
      let replacing = ["--vervangt", folder.path]
      try frozen([Self.waves[2]], status: "herzien", replacing, in: outer) { outcome, _ in
        #expect(outcome.status == .wrongUse)
        #expect(
          outcome.told.contains("De publicatie gaat over 2019, 2020, 2021; u noemt 2021."))
      }
      try frozen(status: "herzien", replacing, in: outer) { outcome, _ in
        #expect(outcome.status == .wrongUse)
        #expect(outcome.told.contains("Dan is er niets te herzien."))
      }
    }
  }

  @Test func aYearIsAddedToFinalFiguresThatStayAsTheyAre() throws {
    let outer = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: outer) }
    let changed = try changedWave(in: outer)
    let (first, second) = (
      outer.appendingPathComponent("een"), outer.appendingPathComponent("twee")
    )
    try frozen([Self.waves[1]], in: first) { _, folder in
      try frozen([Self.waves[1], Self.waves[2]], ["--vervangt", folder.path], in: second) {
        outcome, both in
        #expect(outcome.status == .inOrder)
        let third = outer.appendingPathComponent("drie")
        try frozen([Self.waves[1], changed], ["--vervangt", both.path], in: third) {
          outcome, _ in
          #expect(outcome.status == .wrongUse)
          #expect(outcome.told.contains("zijn al definitief. Gebruik --stand herzien."))
        }
      }
    }
  }

  @Test func noCommandWritesIntoAFrozenPublication() throws {
    try frozen(Array(Self.waves.suffix(1))) { _, folder in
      for target in ["openbaar", "openbaar/rapport.html", "intern/bronnen.html"] {
        let path = folder.appendingPathComponent(target).path
        let outcome = Project.outcome([
          "rapport", Self.waves[1], "--formaat", "html", "--uit", path,
        ])
        #expect(outcome.status == .wrongUse, "\(target)")
        #expect(outcome.told.contains("staat in een vastgestelde publicatie."))
      }
      #expect(controleer(folder).status == .inOrder)
    }
  }

  @Test func theNoteOfTheStaffIsMissed() throws {
    try frozen(Array(Self.waves.suffix(1))) { _, folder in
      try FileManager.default.removeItem(
        at: folder.appendingPathComponent("intern/vaststelling.json"))
      #expect(controleer(folder).status == .findings)
    }
  }

  @Test(arguments: [
    "In de jaren 2019-2021 telde één gemeente dubbel.", "Op 14-02-2022 stond hier 140/273.",
    "De gemeente telde in 2019 mee; nu 139/273, eerst 140/273.",
  ])
  func anErratumMayNameYearsDaysAndCounts(text: String) throws {
    let outer = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: outer) }
    try frozen([Self.waves[2]], status: "voorlopig", in: outer) { _, folder in
      let options = ["--vervangt", folder.path, "--erratum", "respons=" + text]
      try frozen([Self.waves[2]], options, in: outer) { outcome, _ in
        #expect(outcome.status == .inOrder)
      }
    }
  }

  @Test func neverWritesWithinAWaveOrAnotherPublication() throws {
    let outer = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: outer) }
    let wave = try changedWave(in: outer)
    let outcome = Project.outcome([
      "vaststellen", wave, "--stand", "voorlopig", "--door", "Jo", "--reden", "Proef.", "--uit",
      wave + "/inzendingen/nieuw",
    ])
    #expect(outcome.status == .wrongUse)
    #expect(outcome.told.contains("een meting of een andere publicatie. Noem een map daarbuiten."))
    try frozen([wave], in: outer) { _, folder in
      let inside = Project.outcome([
        "vaststellen", wave, "--stand", "voorlopig", "--door", "Jo", "--reden", "Proef.", "--uit",
        folder.path + "/openbaar/nieuw",
      ])
      #expect(inside.status == .wrongUse)
    }
  }

  @Test(arguments: [
    ["--erratum", "indicator-1"], ["--erratum", "indicator-9=Fout."], ["--erratum", "respons="],
    ["--erratum", "respons=GM9001 was dubbel."], ["--erratum", "respons=Bel 030 274 91 11."],
    ["--erratum", "A04=Wolmerbroek was dubbel."], ["--erratum", "A04=Neder Varlebeek was dubbel."],
    ["--erratum", "A04=Krimmer\u{AD}horst was dubbel."], ["--erratum", "A04=ＧＭ９００１ was dubbel."],
    ["--erratum", "A04=Krimmеrhorst was dubbel."], ["--erratum", "A04=𝐊𝐫𝐢𝐦𝐦𝐞𝐫𝐡𝐨𝐫𝐬𝐭 was dubbel."],
    ["--erratum", "A04=Mail jo(at)rivm.nl."], ["--erratum", "A04=Zie antwoorden-september.csv."],
    ["--erratum", "A04=Bel 0612/345678."],
  ])
  func refusesAnErratumThatCannotBePrinted(option: [String]) throws {
    let outer = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: outer) }
    try frozen([Self.waves[2]], status: "voorlopig", in: outer) { _, folder in
      let options = ["--vervangt", folder.path] + option
      try frozen([Self.waves[2]], status: "definitief", options, in: outer) { outcome, target in
        #expect(outcome.status == .wrongUse)
        #expect(!FileManager.default.fileExists(atPath: target.path))
      }
    }
  }

  @Test func neverWritesIntoAFolderThatHoldsSomething() throws {
    let outer = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: outer) }
    let target = outer.appendingPathComponent("definitief")
    try FileManager.default.createDirectory(at: target, withIntermediateDirectories: true)
    try Data("mijn".utf8).write(to: target.appendingPathComponent("mijn.txt"))
    try frozen(Array(Self.waves.suffix(1)), in: outer) { outcome, target in
      #expect(outcome.status == .unreadable)
      #expect(outcome.told.contains("bestaat al en is niet leeg. Noem een nieuwe map."))
      let (inside, beside) = try (
        FileManager.default.contentsOfDirectory(atPath: target.path),
        FileManager.default.contentsOfDirectory(atPath: outer.path)
      )
      #expect(inside == ["mijn.txt"] && beside == ["definitief"])
    }
  }

  @Test func aFolderThatIsNoPublicationIsTold() {
    let outcome = Project.outcome(["controleer", Project.path("SampleResponses/2021")])
    #expect(outcome.status == .unreadable)
    #expect(outcome.told.contains("staat geen manifest.json: dit is geen publicatie."))
  }

  /// The figures that the refusal names.
  private func unexplained(
    _ wave: String, _ replacing: [String], in outer: URL
  ) throws -> [String] {
    var names: [String] = []
    try frozen([wave], status: "herzien", replacing, in: outer) { outcome, _ in
      let list =
        outcome.told.split(separator: "publicatie: ").last?.split(separator: ". Zeg").first ?? ""
      names = list.split(separator: ", ").map(String.init)
    }
    return names
  }

  /// A copy of the wave of 2021 in which one municipality says it has no coalition after all.
  private func changedWave(in outer: URL) throws -> String {
    let folder = outer.appendingPathComponent("2021")
    try FileManager.default.createDirectory(at: outer, withIntermediateDirectories: true)
    try FileManager.default.copyItem(
      at: URL(fileURLWithPath: Self.waves[2]), to: folder)
    let meting = folder.appendingPathComponent("meting.json")
    try String(contentsOf: meting, encoding: .utf8)
      .replacing("\"vorige\": \"../2020\",", with: "")
      .replacing("\"kansrijke-start-2021\"", with: "\"\(Project.path("Questionnaires/2021"))\"")
      .write(to: meting, atomically: true, encoding: .utf8)
    let file = folder.appendingPathComponent("antwoorden.csv")
    try String(contentsOf: file, encoding: .utf8)
      .replacing(";ja;gevormd;lokaal;", with: ";ja;geen;;", maxReplacements: 1)
      .write(to: file, atomically: true, encoding: .utf8)
    return folder.path
  }
}

extension Samples.Outcome {
  /// What was told on standard error, however its lines are broken.
  fileprivate var told: String {
    err.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
