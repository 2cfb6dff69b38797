import Municipalities
import Tables
import TextFormats

extension FrameCheck {
  /// What was compared, and how it came out.
  func summary(of frame: PopulationFrame, on day: CalendarDay) -> [String] {
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
  var missingTable: Table? {
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
