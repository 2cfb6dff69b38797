import Municipalities
import Testing
import TextFormats

@Suite struct NearNamesTests {
  private static let names = NearNames(
    MunicipalityNames(
      frame: nil, register: .bundled, on: MunicipalityRegister.bundledDays.upperBound))

  @Test(
    "a name with one letter missing, too many, wrong or elsewhere is near",
    arguments: [
      ("Sudwest Frysln", "GM1900"), ("Súdwest-Fryslaan", "GM1900"), ("Utrect", "GM0344"),
      ("Utrehct", "GM0344"), ("Utracht", "GM0344"), ("'s Hertogenbos", "GM0796"),
      ("amsterdan", "GM0363"), ("Nuenen, Gerwen", "GM0820"),
    ])
  func near(name: String, code: String) {
    #expect(Self.names.code(near: name)?.description == code)
  }

  @Test(
    "a name that is near none, or more than one, or that is no name, leads nowhere",
    arguments: [
      "", "Ede", "Berg", "Xyzzy", "Den", "West", "Utrtct", "🦄🦄🦄🦄", "GM0363",
      String(repeating: "a", count: 1_000_000),
    ])
  func far(name: String) {
    #expect(Self.names.code(near: name) == nil)
  }

  @Test(
    "every name of the register without one of its letters is near its own municipality or none")
  func property() throws {
    let register = MunicipalityRegister.bundled
    var found = 0
    for municipality in register.municipalities(on: MunicipalityRegister.bundledDays.upperBound) {
      for index in municipality.name.indices {
        var name = municipality.name
        name.remove(at: index)
        guard let code = Self.names.code(near: name) else { continue }
        #expect(code == municipality.code, "\(name)")
        found += 1
      }
    }
    #expect(found > 3_000)
  }
}
