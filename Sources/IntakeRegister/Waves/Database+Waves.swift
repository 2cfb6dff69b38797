import MonitorReport
import TextFormats

/// The waves of a register.
extension Database {
  /// The number of the wave of a year; `nil` when it is not there.
  func wave(of year: Int) throws(RegisterError) -> Int? {
    try integer("SELECT id FROM wave WHERE year = ?", [.integer(year)])
  }

  /// Stores what the answers of a wave are judged by, its previous wave included.
  func storeWave(_ files: WaveFiles, year: Int) throws(RegisterError) -> Int {
    try run(try prepare("INSERT INTO wave (year) VALUES (?)"), [.integer(year)])
    let wave = lastRow
    let insert = try prepare(
      "INSERT INTO wave_file (wave, is_previous, role, name, content) VALUES (?, ?, ?, ?, ?)")
    for (isPrevious, files) in [(0, [files]), (1, files.previous)] {
      for (role, file) in files.flatMap(\.byRole) where isPrevious == 1 || role != .response {
        let content = try store(file.bytes, Checksum(file.bytes))
        try run(
          insert,
          [
            .integer(wave), .integer(isPrevious), .text(role.rawValue), .text(file.name),
            .integer(content),
          ])
      }
    }
    return wave
  }

  /// The files that the answers of a wave are judged by.
  func basis(ofWave wave: Int) throws(RegisterError) -> WaveFiles {
    let previous = try gathered(wave, isPrevious: 1, previous: [])
    let hasPrevious = previous.descriptionFile != nil
    return try gathered(wave, isPrevious: 0, previous: hasPrevious ? [previous] : [])
      .renamed(try ownRenamings(ofWave: wave))
  }

  /// The names of columns that came with single files, by the checksums of these files.
  private func ownRenamings(ofWave wave: Int) throws(RegisterError) -> [Checksum: SourceFile] {
    var own: [Checksum: SourceFile] = [:]
    for row in try rows(
      "SELECT content.sha256, import_renaming.name, import_renaming.content FROM file "
        + "JOIN import_renaming ON import_renaming.import = file.import "
        + "JOIN content ON content.id = file.content WHERE file.wave = ?", [.integer(wave)])
    {
      guard let sum = row[0].bytes, let checksum = Checksum(stored: sum), let name = row[1].text,
        let content = row[2].integer
      else { throw .damaged(name: self.name) }
      own[checksum] = SourceFile(name: name, bytes: try bytes(of: content))
    }
    return own
  }

  /// The years of the waves, in order.
  func years() throws(RegisterError) -> [Int] {
    try rows("SELECT year FROM wave ORDER BY year").compactMap { $0.first?.integer }
  }

  /// The files of a wave with the answers that came in so far, and what was decided about them;
  /// `responses` are the numbers of the files with answers, in their order.
  func files(
    ofWave wave: Int
  ) throws(RegisterError) -> (files: WaveFiles, responses: [Int]) {
    let responses = try responses(ofWave: wave)
    let numbers = responses.map(\.id)
    let files = try basis(ofWave: wave).answered(by: responses.map(\.file))
      .decided(try decisions(ofWave: wave, files: numbers))
    return (files, numbers)
  }

  /// The files with answers that came in for a wave, in an order that does not depend on when.
  func responses(
    ofWave wave: Int
  ) throws(RegisterError) -> [(id: Int, file: SourceFile)] {
    var responses: [(id: Int, file: SourceFile)] = []
    for row in try rows(
      "SELECT file.id, name, content, import, moment, received FROM file "
        + "JOIN import ON import.id = file.import WHERE file.wave = ?", [.integer(wave)])
    {
      guard let id = row[0].integer, let name = row[1].text, let content = row[2].integer,
        let delivery = row[3].integer, let moment = row[4].moment
      else { throw .damaged(name: self.name) }
      let arrival = Arrival(
        delivery: delivery, number: id, moment: moment, statedDay: try day(row[5]))
      responses.append(
        (id, SourceFile(name: name, bytes: try bytes(of: content), arrival: arrival)))
    }
    guard let description = try file(.description, ofWave: wave, isPrevious: 0) else {
      throw .damaged(name: name)
    }
    let order = ResponseOrder(description)
    return responses.map { (key: order.key(of: $0.file.name, id: $0.id), value: $0) }
      .sorted { $0.key < $1.key }.map(\.value)
  }

  /// The day that a cell holds, if it holds one.
  ///
  /// - Throws: ``RegisterError/damaged(name:)`` when it holds something else.
  func day(_ value: SQLValue) throws(RegisterError) -> CalendarDay? {
    guard let text = value.text else { return nil }
    guard let day = CalendarDay(iso: text) else { throw .damaged(name: name) }
    return day
  }

  private func gathered(
    _ wave: Int, isPrevious: Int, previous: [WaveFiles]
  ) throws(RegisterError) -> WaveFiles {
    let descriptionFile = try file(.description, ofWave: wave, isPrevious: isPrevious)
    var description: WaveDescription?
    var problems: WaveError?
    do throws(WaveError) {
      if let descriptionFile { description = try WaveDescription(descriptionFile) }
    } catch {
      problems = error
    }
    return WaveFiles(
      name: name, descriptionFile: descriptionFile, description: description,
      questionnaire: try file(.questionnaire, ofWave: wave, isPrevious: isPrevious),
      frame: try file(.frame, ofWave: wave, isPrevious: isPrevious),
      renaming: try file(.renaming, ofWave: wave, isPrevious: isPrevious),
      reorganisations: try file(.reorganisations, ofWave: wave, isPrevious: isPrevious),
      responses: try files(.response, ofWave: wave, isPrevious: isPrevious),
      previous: previous, findings: problems?.findings ?? [], missingResponses: []
    ).stored()
  }

  private func file(
    _ role: WaveFileRole, ofWave wave: Int, isPrevious: Int
  ) throws(RegisterError) -> SourceFile? {
    try files(role, ofWave: wave, isPrevious: isPrevious).first
  }

  private func files(
    _ role: WaveFileRole, ofWave wave: Int, isPrevious: Int
  ) throws(RegisterError) -> [SourceFile] {
    let rows = try rows(
      "SELECT name, content FROM wave_file WHERE wave = ? AND is_previous = ? AND role = ? "
        + "ORDER BY id",
      [.integer(wave), .integer(isPrevious), .text(role.rawValue)])
    var files: [SourceFile] = []
    for row in rows {
      guard let name = row[0].text, let content = row[1].integer else {
        throw .damaged(name: self.name)
      }
      files.append(SourceFile(name: name, bytes: try bytes(of: content)))
    }
    return files
  }
}
