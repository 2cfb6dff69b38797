import Foundation
import TestSupport
import Testing

@testable import KansrijkCommands

@Suite struct FieldworkCommandTests {
  private let wave = Project.path("SampleResponses/2021")

  @Test func showsTheFieldworkAtAGlance() {
    let outcome = Project.outcome(["respons", wave, "--vragen"])
    #expect(outcome.status == .inOrder)
    #expect(difference(of: outcome.out.utf8, fromGolden: "respons-2021.txt") == nil)
    #expect(outcome.out.split(separator: "\n").allSatisfy { $0.unicodeScalars.count <= 80 })
    // Printed in the Monitor: 229 of 352.
    #expect(outcome.words.contains("Respons: 65% (229 van 352)"))
  }

  @Test func showsTheSameFromARegister() throws {
    try SampleRegister.with { register in
      for form in ["tekst", "json", "csv", "svg"] {
        #expect(
          register.outcome("respons", "--formaat", form).out
            == Project.outcome(["respons", wave, "--formaat", form]).out)
      }
    }
  }

  @Test func drawsTheCurve() {
    let outcome = Project.outcome(["respons", wave, "--formaat", "svg"])
    #expect(difference(of: outcome.out.utf8, fromGolden: "verloop-2021.svg") == nil)
  }

  @Test func givesEveryMunicipalityARow() {
    let lines = Project.outcome(["respons", wave, "--formaat", "csv"]).out.split(separator: "\n")
    #expect(lines.first == "gemeentecode;gemeentenaam;provincie;stand")
    #expect(lines.count == 1 + 352)
  }

  @Test func groupsByAnyColumnOfTheFrame() {
    let outcome = Project.outcome(["respons", wave, "--groep", "gids", "--groep", "tranche"])
    #expect(outcome.out.contains("Respons naar gids"))
    #expect(!outcome.out.contains("Respons naar provincie"))
    let unknown = Project.outcome(["respons", wave, "--groep", "regoi"])
    #expect(unknown.status == .wrongUse)
    #expect(unknown.words.contains("geen kolom ‘regoi’. Er zijn: gemeentecode,"))
  }

  @Test func writesATableForEachGroupWithinTheFolder() throws {
    try SampleRegister.with { register in
      let folder = register.folder + "/tabellen"
      let outcome = register.outcome(
        "respons", "--groep", "gids", "--formaat", "csv", "--uit", folder)
      #expect(outcome.status == .inOrder)
      #expect(
        try FileManager.default.contentsOfDirectory(atPath: folder).sorted() == [
          "bellen.csv", "gemeenten.csv", "groep-gids.csv", "stand.csv", "verloop.csv", "vragen.csv",
        ])
      let states = try register.text("tabellen/stand.csv")
      #expect(states.hasPrefix("Stand;Aantal;Deel\nvolledig;190;54\n"))
    }
  }

  @Test func saysWhatIsWrongWithTheWaveOrYear() throws {
    #expect(Project.outcome(["respons"]).status == .wrongUse)
    #expect(Project.outcome(["respons", "weg"]).status == .unreadable)
    #expect(Project.outcome(["respons", wave, "--jaar", "nu"]).status == .wrongUse)
    let other = Project.outcome(["respons", wave, "--jaar", "2019"])
    #expect(other.status == .wrongUse)
    #expect(other.words.contains("Er is geen meting van 2019, wel van 2021."))
  }

  @Test func writesWhomToRemindByChannel() throws {
    try SampleRegister.with { register in
      // GM9002 is silent, GM9266 lacks answers to the questions 3 and 7, GM9001 is complete.
      let list = try register.write(
        """
        gemeentecode;naam;email;kanaal
        GM9002;Ans Ulver;ans@ulverkerke.example;VNG
        GM9266;=Bo;bo@elverlaar.example;VWS
        GM9001;Co;co@krimmerhorst.example;VWS
        GM9001;Cor;cor@krimmerhorst.example;POST
        """, to: "adressen.csv")
      #expect(register.outcome("contacten", "importeer", list).status == .inOrder)
      let folder = register.folder + "/rappel"
      let outcome = register.outcome("respons", "--rappel", folder)
      #expect(outcome.status == .inOrder)
      #expect(
        try FileManager.default.contentsOfDirectory(atPath: folder).sorted() == [
          "rappel-POST.csv", "rappel-VNG.csv", "rappel-VWS.csv", "rappel-zonder-adres.csv",
        ])
      let heading =
        "gemeentecode;gemeentenaam;naam;email;kanaal;aanleiding;vragen;uiterlijk;sluiting\n"
      let dates = ";13 september 2021;20 september 2021\n"
      #expect(try register.text("rappel/rappel-POST.csv") == heading)
      #expect(
        try register.text("rappel/rappel-VNG.csv") == heading
          + "GM9002;Ulverkerke;Ans Ulver;ans@ulverkerke.example;VNG;geen inzending;" + dates)
      #expect(
        try register.text("rappel/rappel-VWS.csv") == heading
          + "GM9266;Elverlaar;'=Bo;bo@elverlaar.example;VWS;onvolledig;3, 7" + dates)
      // No address is anywhere else.
      for command in [["respons"], ["rapport"], ["valideer", register.path]] {
        let words =
          command.count == 1
          ? register.outcome(command[0]).words : Project.outcome(command).words
        #expect(!words.contains("@"))
      }
    }
  }

  @Test func needsARegisterForAddresses() {
    let outcome = Project.outcome(["respons", wave, "--rappel", "/nergens"])
    #expect(outcome.status == .wrongUse)
    #expect(outcome.words.contains("Adressen staan in een register."))
  }

  @Test func refusesAWrongListOfAddressesAsAWhole() throws {
    try SampleRegister.with { register in
      let list = try register.write(
        "gemeentecode;naam;email;kanaal\nGM9002;A;a@b.example;VNG\nGM9003;B;geen;VNG\n",
        to: "adressen.csv")
      let outcome = register.outcome("contacten", "importeer", list)
      #expect(outcome.status == .findings)
      #expect(outcome.words.contains("Dit is geen e-mailadres."))
      #expect(outcome.words.contains("Er is niets ingelezen."))
      _ = register.outcome("respons", "--rappel", register.folder + "/rappel")
      #expect(
        try FileManager.default.contentsOfDirectory(atPath: register.folder + "/rappel")
          == ["rappel-zonder-adres.csv"])
    }
  }
}
