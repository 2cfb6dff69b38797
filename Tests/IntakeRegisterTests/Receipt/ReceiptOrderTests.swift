import Findings
import MonitorReport
import Municipalities
import ResponseIngest
import Testing
import TextFormats

@testable import IntakeRegister

/// What a register makes of submissions that do not say when they were sent.
@Suite struct ReceiptOrderTests {
  /// A file that is taken in, with the day that is told for it.
  struct Delivery {
    let file: SourceFile
    var day: String?

    init(_ name: String, _ row: String, received day: String? = nil) {
      file = SmallWave.batch(name, row)
      self.day = day
    }

    init(draft name: String, _ answer: String) {
      let text = """
        {"gemeenten":["GM9001"],"concept":true,"antwoorden":{"plan":"\(answer)"}}
        """
      file = SourceFile(name: name, bytes: Bytes(text))
    }
  }

  /// Takes files in one after another.
  private func withRegister(
    _ deliveries: [Delivery], _ body: (String, RegisteredWave, Wave) throws -> Void
  ) throws {
    try withFolder { folder in
      let path = folder + "/r.sqlite"
      for delivery in deliveries {
        let day = delivery.day.flatMap { CalendarDay(iso: $0) }
        _ = try Register.takeIn(SmallWave().request([delivery.file], received: day), path)
      }
      let registered = try #require(try Register.reading(path).wave(of: 2021))
      try body(path, registered, try Wave(registered.files, register: .bundled))
    }
  }

  /// What GM9001 answered in the submission that counts, and how far it has come.
  private func outcome(
    _ deliveries: Delivery...
  ) throws -> (plan: String?, state: MunicipalityState?, codes: [String]) {
    var outcome: (plan: String?, state: MunicipalityState?, codes: [String]) = (nil, nil, [])
    try withRegister(deliveries) { _, _, wave in
      let judged = wave.judged
      let choice = judged.countingRows[0].flatMap { judged.table.columns[0].choice($0) }
      outcome = (
        choice.map { ["ja", "nee"][$0] }, judged.municipalityStates()[0],
        judged.findings().filter { $0.severity > .info }.map(\.code.text)
      )
    }
    return outcome
  }

  @Test func ofTwoWithoutAMomentTheOneThatCameInLaterCountsWhateverTheFilesAreCalled() throws {
    for names in [("a.csv", "b.csv"), ("b.csv", "a.csv")] {
      let found = try outcome(
        Delivery(names.0, "GM9001;;ja;oud"), Delivery(names.1, "GM9001;;nee;nieuw"))
      #expect(found.plan == "nee")
      #expect(found.state == .complete)
      #expect(found.codes == [])
    }
  }

  @Test func oneWithoutAMomentThatCorrectsOneWithAMomentWaitsForAPerson() throws {
    let found = try outcome(
      Delivery("a.csv", "GM9001;2021-09-01;ja;"), Delivery("b.csv", "GM9001;;nee;"))
    #expect(found.plan == "ja")
    #expect(found.state == .underReview)
    #expect(found.codes == ["inzending-dubbel"])
  }

  @Test func withTheSameAnswersThereIsNothingToDecide() throws {
    let found = try outcome(
      Delivery("a.csv", "GM9001;2021-09-01;ja;"), Delivery("b.csv", "GM9001;;ja;"))
    #expect(found.state == .complete)
    #expect(found.codes == [])
  }

  @Test func oneFileMayHoldBothKinds() throws {
    let found = try outcome(
      Delivery("a.csv", "GM9001;2021-09-01;ja;\nGM9001;;nee;"))
    #expect(found.plan == "ja")
    #expect(found.state == .underReview)
  }

  @Test func twoFromOneDeliveryContradictEachOther() throws {
    let found = try outcome(Delivery("a.csv", "GM9001;;ja;x\nGM9001;;nee;y"))
    #expect(found.state == .underReview)
    #expect(found.codes == ["inzending-dubbel"])
  }

  @Test func ofWhatIsBroughtAgainTheFirstReceiptHolds() throws {
    // The first answer comes once more with another file, after the one that corrects it.
    let found = try outcome(
      Delivery("a.csv", "GM9001;;ja;x"), Delivery("b.csv", "GM9001;;nee;y"),
      Delivery("c.csv", "GM9001;;ja;x\nGM9002;;ja;"))
    #expect(found.plan == "nee")
    #expect(found.state == .complete)
  }

  @Test func theDayThatIsToldOrdersAPileThatIsTakenInLater() throws {
    let found = try outcome(
      Delivery("a.csv", "GM9001;;ja;x", received: "2021-09-10"),
      Delivery("b.csv", "GM9001;;nee;y", received: "2021-09-03"))
    #expect(found.plan == "ja")
    #expect(found.state == .complete)
  }

  @Test func twoPilesOfOneDayContradictEachOther() throws {
    let found = try outcome(
      Delivery("a.csv", "GM9001;;ja;x", received: "2021-09-10"),
      Delivery("b.csv", "GM9001;;nee;y", received: "2021-09-10"))
    #expect(found.state == .underReview)
  }

  @Test func theDayThatIsToldMakesLateWhatHasNoMomentOfItsOwn() throws {
    // The wave of these tests closes on 1 October 2021; files are taken in on 20 September.
    let late = try outcome(Delivery("a.csv", "GM9001;;ja;", received: "2021-10-02"))
    #expect(late.plan == nil)
    #expect(late.state == .refused)
    #expect(late.codes == ["inzending-te-laat"])
    let own = try outcome(Delivery("a.csv", "GM9001;2021-09-30;ja;", received: "2021-10-02"))
    #expect(own.state == .complete)
  }

  @Test func aLateReceiptOfWhatWasThereAlreadyMakesNothingLate() throws {
    let found = try outcome(
      Delivery("a.csv", "GM9001;;ja;"),
      Delivery("b.csv", "GM9001;;ja;\nGM9002;2021-09-01;ja;", received: "2021-10-02"))
    #expect(found.state == .complete)
    #expect(found.codes == ["datum-ontbreekt"])
  }

  @Test func theMomentOfTakingInMakesNothingLate() throws {
    try withFolder { folder in
      let path = folder + "/r.sqlite"
      let file = SmallWave.batch("a.csv", "GM9001;;ja;")
      let moment = try #require(Timestamp(parsing: "2022-05-01"))
      let request = try SmallWave().request([file])
      _ = try Register.takeIn(
        ImportRequest(
          wave: request.wave, files: [file], person: "Jo", moment: moment, program: "test",
          ending: .kept), path)
      let wave = try #require(try Register.reading(path).waves().first)
      #expect(try Wave(wave, register: .bundled).judged.findings().map(\.code.text) == [])
    }
  }

  @Test func aDraftThatCameInBeforeTheAnswerFileAsksForNoDecision() throws {
    let before = try outcome(
      Delivery(draft: "a.json", "nee"), Delivery("b.csv", "GM9001;2021-09-01;ja;"))
    #expect(before.state == .complete)
    let after = try outcome(
      Delivery("b.csv", "GM9001;2021-09-01;ja;"), Delivery(draft: "a.json", "nee"))
    #expect(after.plan == "ja")
    #expect(after.state == .underReview)
  }

  @Test func anAnswerFileTakesThePlaceOfItsDraftThoughTheAnswersAreTheSame() throws {
    try withRegister([
      Delivery(draft: "a.json", "ja"), Delivery("b.csv", "GM9001;;ja;"),
    ]) { _, registered, wave in
      #expect(registered.rows(in: wave.judged).map(\.state) == [.passedOver, .complete])
    }
  }

  @Test func aDecisionSettlesIt() throws {
    let deliveries = [
      Delivery("a.csv", "GM9001;2021-09-01;ja;"), Delivery("b.csv", "GM9001;;nee;"),
    ]
    let code = try #require(MunicipalityCode("GM9001"))
    let moment = try #require(Timestamp(secondsSince1970: 1_633_500_000))
    for (number, counting) in [(1, 1), (2, 0)] {
      try withRegister(deliveries) { path, _, _ in
        let request = DecisionRequest(
          year: nil, municipality: code, submission: number, verdict: .setAside,
          reason: "Gebeld.", person: "Jo", moment: moment)
        _ = try Register.decide(request, path, .kept).get()
        let wave = try #require(try Register.reading(path).waves().first)
        let judged = try Wave(wave, register: .bundled).judged
        #expect(judged.municipalityStates()[0] == .complete)
        #expect(judged.countingRows[0] == counting)
      }
    }
  }

  @Test func aFileInTwoWavesHasTheReceiptOfEach() throws {
    try withFolder { folder in
      let path = folder + "/r.sqlite"
      let file = SmallWave.batch("a.csv", "GM9001;;ja;")
      let day = CalendarDay(iso: "2021-09-10")
      _ = try Register.takeIn(SmallWave().request([file], received: day), path)
      _ = try Register.takeIn(SmallWave(year: 2022).request([file]), path)
      let waves = try Register.reading(path).waves()
      #expect(waves.map { $0.responses.map(\.arrival?.statedDay) } == [[day], [nil]])
      #expect(waves.map { $0.responses.map(\.arrival?.delivery) } == [[1], [2]])
      #expect(try Register.reading(path).check().problems == [])
    }
  }

  @Test func inAFolderNothingOrdersThem() throws {
    let files = [
      SmallWave.batch("a.csv", "GM9001;2021-09-01;ja;"), SmallWave.batch("b.csv", "GM9001;;nee;"),
    ]
    let wave = try Wave(SmallWave().files.answered(by: files), register: .bundled)
    #expect(wave.judged.municipalityStates()[0] == .complete)
    #expect(wave.judged.findings().map(\.severity) == [.info])
  }
}
