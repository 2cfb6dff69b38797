import Findings
import MonitorReport
import Municipalities
import ResponseIngest
import TextFormats

/// One run of taking in files, within one transaction.
struct Importer {
  private let request: ImportRequest
  private let offered: Wave

  /// Takes a request with its wave, which was read without answers.
  init(_ request: ImportRequest, _ offered: Wave) {
    self.request = request
    self.offered = offered
  }

  /// Takes the files in, and tells how far it has come.
  ///
  /// - Returns: what came of it, or why the wave is not the one that the register holds.
  /// - Throws: ``RegisterError``.
  func run(
    in database: borrowing Database, _ progress: (ImportProgress) -> Void
  ) throws(RegisterError) -> Result<ImportReport, WaveError> {
    var basis: WaveBasis
    let isFirst: Bool
    let wave: Int
    if let known = try database.wave(of: offered.year) {
      let stored = try database.basis(ofWave: known)
      let cleaned = try database.cleanedSums()
      switch WaveBasis.of(stored, beside: request.wave, offered, cleaned: cleaned) {
      case .success(let found): basis = found
      case .failure(let error): return .failure(error)
      }
      (wave, isFirst) = (known, false)
    } else {
      basis = WaveBasis(context: offered.judged.context, versions: nil, findings: [])
      (wave, isFirst) = (try database.storeWave(request.wave, year: offered.year), true)
    }
    switch basis.renamed(for: request) {
    case .success(let renamed): basis = renamed
    case .failure(let error): return .failure(error)
    }
    var offeredFiles = OfferedFiles(
      wave: wave, basis: basis, keepsStrangers: request.keepsStrangers)
    for file in request.files { try offeredFiles.add(file, in: database) }
    let accepted = offeredFiles.accepted
    let known = accepted.isEmpty ? [] : try database.responses(ofWave: wave)
    var intakes: [StoredIntake] = []
    var waveFindings = basis.findings
    if let renaming = request.renaming, accepted.isEmpty {
      waveFindings.append(.unusedRenaming(renaming))
    }
    if !accepted.isEmpty {
      progress(.judging(byteCount: accepted.reduce(0) { $0 + $1.file.bytes.count }))
      let decisions = try database.decisions(ofWave: wave, files: known.map(\.id))
      let record = try database.storeImport(of: wave, request)
      let next = (try database.integer("SELECT max(id) FROM file") ?? 0) + 1
      let new = accepted.enumerated().map { place, accepted in
        SourceFile(
          name: accepted.file.name, bytes: accepted.file.bytes,
          arrival: Arrival(
            delivery: record, number: next + place, moment: request.moment,
            statedDay: request.receivedDay))
      }
      let intake = Intake(
        new, among: known.map(\.file), decisions: decisions, by: basis.context)
      intakes = intake.stored(accepted.count)
      waveFindings += intake.idleLines
      let total = intakes.reduce(0) { $0 + $1.rowCount }
      var done = 0
      for (accepted, intake) in zip(accepted, intakes) {
        try database.store(
          intake, of: accepted, import: record, wave: wave, known: known.map(\.id)
        ) {
          done += 1
          progress(.storing(done: done, total: total))
        }
      }
    }
    return .success(
      ImportReport(
        year: offered.year, isFirst: isFirst, receivedDay: request.receivedDay,
        questionnaire: basis.context.questionnaire, frame: basis.context.frame,
        waveFindings: waveFindings
          + request.receiptFindings(accepted.map(\.file.name), intakes, in: offered),
        files: offeredFiles.files(intakes)))
  }
}

extension Finding {
  /// That names of columns were given for files that are there already, which keep what they came with.
  fileprivate static func unusedRenaming(_ file: SourceFile) -> Finding {
    Finding(
      code: .otherWaveFile, severity: .warning, place: Place(file: file.name),
      message: "Deze kolommen zijn niet gebruikt: er is geen nieuw bestand ingelezen.",
      advice: "Een bestand dat al in het register staat, houdt de kolommen waarmee het binnenkwam.")
  }
}
