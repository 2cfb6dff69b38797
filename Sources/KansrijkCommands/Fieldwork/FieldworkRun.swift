import Findings
import IntakeRegister
import MonitorReport
import Municipalities
import ResponseIngest
import Tables
import TextFormats

/// One run of `respons`: a wave is read, judged and looked at, and told about.
struct FieldworkRun {
  private let invocation: Invocation

  /// The forms of the overview.
  enum Format: String, CaseIterable {
    /// For a person at a terminal.
    case text = "tekst"
    /// For another program.
    case json
    /// For a spreadsheet: a file for every table.
    case csv
    /// A picture of the response curve.
    case svg
  }

  init(_ invocation: Invocation) {
    self.invocation = invocation
  }

  func perform() -> ExitStatus {
    guard case .success(let year) = invocation.year() else { return .wrongUse }
    let paths = invocation.arguments.values(of: .register) + invocation.arguments.operands
    guard let path = paths.first, paths.count == 1 else {
      return invocation.failed(
        "Noem één meting: haar map, of een register met --register R.sqlite.", .wrongUse)
    }
    do throws(RegisterError) {
      let waves = try invocation.waves(at: path)
      guard let files = chosen(waves, year) else { return .wrongUse }
      let contacts: [Contact]? =
        invocation.isRegister(path) ? try Register.reading(path).contacts() : nil
      return perform(files, contacts)
    } catch {
      return invocation.failed(error.message, .unreadable)
    }
  }

  /// The wave of a year, or the latest.
  private func chosen(_ waves: [WaveFiles], _ year: Int?) -> WaveFiles? {
    let years = waves.compactMap { $0.description?.year }
    guard let year else {
      return waves.max { ($0.description?.year ?? 0) < ($1.description?.year ?? 0) }
    }
    if let found = waves.first(where: { $0.description?.year == year }) { return found }
    invocation.complain(
      "Er is geen meting van \(year), wel van \(years.map { String($0) }.joined(separator: ", ")).")
    return nil
  }

  private func perform(_ files: WaveFiles, _ contacts: [Contact]?) -> ExitStatus {
    let wave: Wave
    do throws(WaveError) {
      wave = try Wave(files, register: .bundled)
    } catch {
      invocation.tell(error.findings)
      return .unreadable
    }
    invocation.tell(wave.warnings)
    let named = invocation.arguments.values(of: .group)
    let columns = wave.judged.units.frame?.columns.map(\.name) ?? []
    if let unknown = named.first(where: { !columns.contains($0) }) {
      return invocation.failed(
        "Het kader heeft geen kolom ‘\(unknown)’. Er zijn: \(columns.joined(separator: ", ")).",
        .wrongUse)
    }
    let groups = named.isEmpty ? ["impuls", "tranche", "provincie"] : named
    let fieldwork = Fieldwork(wave, groupedBy: groups)
    guard let folder = invocation.arguments.value(of: .reminders) else { return deliver(fieldwork) }
    guard let contacts else {
      return invocation.failed(
        "Adressen staan in een register. Noem er een met --register R.sqlite.", .wrongUse)
    }
    let written = write(Reminders(fieldwork, contacts, files.description), to: folder)
    return written == .inOrder ? deliver(fieldwork) : written
  }

  private func deliver(_ fieldwork: Fieldwork) -> ExitStatus {
    let arguments = invocation.arguments
    let format = arguments.value(of: .fieldworkFormat).flatMap(Format.init) ?? .text
    switch format {
    case .text:
      var details: Set<Fieldwork.Detail> = []
      if arguments.has(.itemResponse) { details.insert(.questions) }
      if arguments.has(.allCalls) { details.insert(.allCalls) }
      return invocation.deliver(fieldwork.document(details))
    case .json:
      let json = JSONOutput.object([
        ("jaar", .integer(fieldwork.year)),
        ("tabellen", .array(fieldwork.tables.map { $0.json() })),
      ])
      return invocation.deliver(json.bytes(.pretty) + [UInt8(ascii: "\n")])
    case .csv:
      let files = fieldwork.tables.map {
        (name: invocation.fileName($0.name) + ".csv", bytes: $0.csv())
      }
      guard let folder = arguments.value(of: .output) else {
        return invocation.deliver(fieldwork.municipalityTable.csv())
      }
      return invocation.write(files, toFolder: folder)
    case .svg:
      return invocation.deliver(Array(fieldwork.curve.figure(year: fieldwork.year).svg().utf8))
    }
  }

  private func write(_ reminders: Reminders, to folder: String) -> ExitStatus {
    var reminders = reminders
    // A folder that is not there yet has nothing to empty.
    reminders.replaceThose(among: (try? filesInFolder(at: folder, named: folder)) ?? [])
    let files = reminders.files.map { name, bytes in
      (name: invocation.fileName(String(name.dropLast(4))) + ".csv", bytes: bytes)
    }
    let status = invocation.write(files, toFolder: folder)
    if status == .inOrder {
      invocation.print(Document([.list(reminders.summary)]), to: .err)
    }
    return status
  }
}
