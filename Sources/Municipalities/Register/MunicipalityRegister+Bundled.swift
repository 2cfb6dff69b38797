public import TextFormats

extension MunicipalityRegister {
  /// The days of which ``bundled`` knows every municipality: 1 January 2019 up to and including
  /// 1 January 2025.
  public static let bundledDays = CalendarDay(number: 17_897)...CalendarDay(number: 20_089)

  /// The register that comes with the program, read when it is first asked for.
  ///
  /// Source: public lists, see `Register/README.md` beside the tables.
  public static let bundled: MunicipalityRegister = {
    let municipalities = RegisterTable(
      TableText(SourceFile(name: "gemeenten.csv", bytes: Bytes(PackageResources.gemeenten_csv))),
      columns: ["code", "name", "province", "valid_from", "valid_to"])
    let variants = RegisterTable(
      TableText(
        SourceFile(name: "naamvarianten.csv", bytes: Bytes(PackageResources.naamvarianten_csv))),
      columns: ["code", "variant"])
    return MunicipalityRegister(
      municipalities: municipalities.rows.compactMap { Municipality($0.cells) },
      reorganisations: bundledReorganisations,
      variants: Dictionary(
        grouping: variants.rows.compactMap { row in
          MunicipalityCode(row.cells[0]).map { (code: $0, name: row.cells[1]) }
        }, by: \.code
      ).mapValues { $0.map(\.name) })
  }()

  /// The tables are our own: a test reads them, and none of their rows is wrong.
  private static var bundledReorganisations: [Reorganisation] {
    let file = SourceFile(
      name: "herindelingen.csv", bytes: Bytes(PackageResources.herindelingen_csv))
    do throws(ReorganisationError) {
      return try readReorganisations(file)
    } catch {
      preconditionFailure("the register's own table of reorganisations is wrong")
    }
  }
}

extension Municipality {
  /// A row of the table of municipalities: code, name, province, first day, first day after.
  fileprivate init?(_ cells: [String]) {
    guard let code = MunicipalityCode(cells[0]), let validFrom = CalendarDay(iso: cells[3]) else {
      return nil
    }
    self.init(
      code: code, name: cells[1], province: cells[2], validFrom: validFrom,
      validTo: CalendarDay(iso: cells[4]))
  }
}
