import Findings
import Municipalities
import ResponseIngest
import Tables
import TextFormats

/// One run of `kader`.
struct FrameRun {
  private let invocation: Invocation

  init(_ invocation: Invocation) {
    self.invocation = invocation
  }

  /// Holds the frame in a file against the register.
  func check(_ path: String) -> ExitStatus {
    perform(path) { reading, register, day in
      let check = FrameCheck(reading, file: path, register: register, on: day)
      let findings = (reading.findings + check.findings).inOrderOfRows
      var blocks = check.summary(of: reading.frame, on: day).map { Document.Block.paragraph($0) }
      blocks += Self.limits(day)
      if !findings.isEmpty { blocks.append(.findings(findings)) }
      if let table = check.missingTable { blocks.append(.table(table)) }
      return max(deliver(blocks), status(of: findings, isDoubtful: !check.missing.isEmpty))
    }
  }

  /// Makes the frame in a file over for a later day, unless something in it is wrong.
  func update(_ path: String) -> ExitStatus {
    guard invocation.arguments.value(of: .documentFormat) == nil else {
      return invocation.failed(
        "‘bijwerken’ maakt altijd een CSV-bestand; laat --formaat weg.", .wrongUse)
    }
    return perform(path) { reading, register, day in
      let update = FrameUpdate(reading, file: path, register: register, to: day)
      let findings = reading.findings + update.findings
      let status = status(of: findings, isDoubtful: false)
      guard !update.rows.isEmpty else {
        tell([.paragraph("Er is geen kader gemaakt."), .findings(findings)])
        return max(status, .findings)
      }
      let delivered = invocation.deliver(update.bytes)
      guard delivered == .inOrder else { return delivered }
      var blocks: [Document.Block] = [.paragraph(update.summary(of: reading.frame, on: day))]
      blocks += Self.limits(day)
      if !findings.isEmpty { blocks.append(.findings(findings)) }
      if let table = update.mergedTable { blocks.append(.table(table)) }
      tell(blocks)
      return status
    }
  }

  /// Reads what both need, the frame, the register and the day, and tells what is wrong with these.
  private func perform(
    _ path: String, _ work: (FrameReading, MunicipalityRegister, CalendarDay) -> ExitStatus
  ) -> ExitStatus {
    guard let text = invocation.arguments.value(of: .day) else {
      return invocation.failed(
        "Noem de dag van de indeling, bijvoorbeeld --datum 2021-01-01.", .wrongUse)
    }
    guard let day = CalendarDay(iso: text) else {
      return invocation.failed(
        "‘\(text)’ is geen datum. Schrijf jaar-maand-dag, bijvoorbeeld 2021-01-01.", .wrongUse)
    }
    let first = MunicipalityRegister.bundledDays.lowerBound
    guard day >= first else {
      return invocation.failed(
        "Het register begint op \(first.inDutch). Kies die dag of een latere.", .wrongUse)
    }
    do throws(FileError) {
      let file = try readFile(at: path, named: path)
      let reorganisations = try reorganisations()
      let reading: FrameReading
      do throws(FrameError) {
        reading = try readFrameFile(file)
      } catch {
        return unusable("Dit kader", error.findings)
      }
      do throws(ReorganisationError) {
        return work(reading, try register(with: reorganisations, on: day), day)
      } catch {
        return unusable("Dit bestand met herindelingen", error.findings)
      }
    } catch {
      return invocation.failed(error.message, .unreadable)
    }
  }

  /// The file with reorganisations that the register does not have, if one is named.
  private func reorganisations() throws(FileError) -> SourceFile? {
    guard let path = invocation.arguments.value(of: .reorganisations) else { return nil }
    return try readFile(at: path, named: path)
  }

  /// The register with the reorganisations of a file until a day; of municipalities that only later ones
  /// name nothing is known yet.
  private func register(
    with file: SourceFile?, on day: CalendarDay
  ) throws(ReorganisationError) -> MunicipalityRegister {
    guard let file else { return .bundled }
    return .bundled.adding(try readReorganisationFile(file).filter { $0.effectiveDate <= day })
  }

  private func unusable(_ what: String, _ findings: [Finding]) -> ExitStatus {
    let errors = findings.count { $0.severity == .error }
    tell([
      .paragraph(
        "\(what) is niet te gebruiken: \(counted(errors, "fout", "fouten")) te verbeteren."),
      .findings(findings),
    ])
    return .unreadable
  }

  private func status(of findings: [Finding], isDoubtful: Bool) -> ExitStatus {
    if findings.contains(where: { $0.severity == .error }) { return .findings }
    let isDoubtful = isDoubtful || findings.contains { $0.severity == .warning }
    return isDoubtful && invocation.arguments.has(.strict) ? .findings : .inOrder
  }

  private func deliver(_ blocks: [Document.Block]) -> ExitStatus {
    invocation.deliver(Document(blocks), titled: "Controle van een kader")
  }

  private func tell(_ blocks: [Document.Block]) {
    invocation.print(Document(blocks), to: .err)
  }

  /// That the register does not know what happened until a day, if it does not.
  private static func limits(_ day: CalendarDay) -> [Document.Block] {
    let last = MunicipalityRegister.bundledDays.upperBound
    guard day > last else { return [] }
    return [
      .message(
        .warning,
        "Het register is volledig tot en met \(last.inDutch). Van herindelingen daarna weet dit "
          + "programma niets.")
    ]
  }
}

extension [Finding] {
  /// The findings by the row they are about, those about the whole file first.
  fileprivate var inOrderOfRows: [Finding] {
    enumerated().sorted {
      ($0.element.place.row ?? 0, $0.offset) < ($1.element.place.row ?? 0, $1.offset)
    }.map(\.element)
  }
}
