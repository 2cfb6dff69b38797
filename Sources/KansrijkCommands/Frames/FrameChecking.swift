import Findings
import Municipalities
import Tables
import TextFormats

/// One run of `kader controleer`.
struct FrameChecking {
  private let invocation: Invocation
  private let path: String

  init(_ invocation: Invocation, path: String) {
    self.invocation = invocation
    self.path = path
  }

  func perform() -> ExitStatus {
    guard let text = invocation.arguments.value(of: .day) else {
      return invocation.failed(
        "Noem de dag van de indeling, bijvoorbeeld --datum 2021-01-01.", .wrongUse)
    }
    guard let day = CalendarDay(iso: text) else {
      return invocation.failed(
        "‘\(text)’ is geen datum. Schrijf jaar-maand-dag, bijvoorbeeld 2021-01-01.", .wrongUse)
    }
    let known = MunicipalityRegister.bundledDays
    guard day >= known.lowerBound else {
      return invocation.failed(
        "Het register begint op \(known.lowerBound.inDutch). Kies een latere dag.", .wrongUse)
    }
    do throws(FileError) {
      return check(try readFile(at: path, named: path), on: day)
    } catch {
      return invocation.failed(error.message, .unreadable)
    }
  }

  private func check(_ file: SourceFile, on day: CalendarDay) -> ExitStatus {
    do throws(FrameError) {
      let reading = try readFrame(file)
      let check = FrameCheck(reading, file: path, register: .bundled, on: day)
      return deliver(check, read: reading, on: day)
    } catch {
      let errors = error.findings.count { $0.severity == .error }
      let verdict =
        "Dit kader is niet te gebruiken: \(counted(errors, "fout", "fouten")) te verbeteren."
      return max(
        deliver([.paragraph(verdict), .findings(error.findings)]), .unreadable)
    }
  }

  private func deliver(
    _ check: FrameCheck, read reading: FrameReading, on day: CalendarDay
  ) -> ExitStatus {
    let findings = reading.findings + check.findings
    var blocks = check.summary(of: reading.frame, on: day).map { Document.Block.paragraph($0) }
    if day > MunicipalityRegister.bundledDays.upperBound {
      blocks.append(.message(.warning, Self.isLater))
    }
    if !findings.isEmpty { blocks.append(.findings(findings)) }
    if let table = check.missingTable(on: day) { blocks.append(.table(table)) }
    return max(deliver(blocks), status(of: findings, check))
  }

  private func status(of findings: [Finding], _ check: FrameCheck) -> ExitStatus {
    if findings.contains(where: { $0.severity == .error }) { return .findings }
    let isDoubtful =
      !check.missing.isEmpty || findings.contains { $0.severity == .warning }
    return isDoubtful && invocation.arguments.has(.strict) ? .findings : .inOrder
  }

  private func deliver(_ blocks: [Document.Block]) -> ExitStatus {
    invocation.deliver(Document(blocks), titled: "Controle van een kader")
  }

  private static let isLater =
    "Het register is volledig tot en met "
    + "\(MunicipalityRegister.bundledDays.upperBound.inDutch). Van herindelingen daarna weet dit "
    + "programma niets."
}

extension FrameCheck {
  /// What was compared, and how it came out.
  fileprivate func summary(of frame: PopulationFrame, on day: CalendarDay) -> [String] {
    let inFrame = counted(frame.count, "gemeente", "gemeenten")
    let isFictitious = fictitious == frame.count
    guard !isFictitious else {
      return [
        "In dit kader staan \(inFrame), alle met een verzonnen code. Er valt niets te vergelijken "
          + "met het register."
      ]
    }
    let made =
      fictitious == 0
      ? [] : ["Verzonnen, en niet vergeleken: \(counted(fictitious, "gemeente", "gemeenten"))."]
    let agrees = findings.isEmpty && missing.isEmpty
    let verdict =
      agrees
      ? "Het kader klopt met de indeling van \(day.inDutch)."
      : "Het kader wijkt af van de indeling van \(day.inDutch)."
    let counts =
      "In het kader: \(inFrame). In het register op die dag: "
      + "\(dutchInteger(existing)); daarvan \(matched == 1 ? "staat" : "staan") er "
      + "\(dutchInteger(matched)) in het kader."
    return [verdict, counts] + made
  }

  /// The municipalities that the frame lacks; `nil` when there are none.
  fileprivate func missingTable(on day: CalendarDay) -> Table? {
    guard !missing.isEmpty else { return nil }
    return Table(
      name: "ontbrekende-gemeenten", title: "Gemeenten die in het kader ontbreken",
      labelHeading: "Code", columns: [.words("Gemeente"), .words("Provincie")],
      rows: missing.map { municipality in
        TableRow(
          municipality.code.description,
          [.text(municipality.name), .text(municipality.province ?? "")])
      },
      notes: [
        "Neem een gemeente die niet is gevraagd op met ‘nee’ in de kolom ‘gevraagd’. Cijfers over alle "
          + "gemeenten tellen haar dan mee."
      ])
  }
}
