public import MonitorReport

extension Register {
  /// The bytes that each wave is made of, by year, for the readers that read them from folders.
  ///
  /// - Throws: ``RegisterError``, ``RegisterError/empty(name:)`` when there is no wave.
  public func waves() throws(RegisterError) -> [WaveFiles] {
    // One transaction, so that nothing is added between one file and the next.
    let waves = try database.looking { (database) throws(RegisterError) in
      var waves: [WaveFiles] = []
      for row in try database.rows("SELECT id FROM wave ORDER BY year") {
        guard let wave = row.first?.integer else { throw .damaged(name: database.name) }
        waves.append(try database.files(ofWave: wave).files)
      }
      return waves
    }
    if waves.isEmpty { throw .empty(name: name) }
    return waves
  }
}
