import Testing

@testable import ResponseIngest

@Suite struct ContactNamesTests {
  @Test(arguments: [
    "contact", "contactpersoon", "naam", "naam_invuller", "Naam invuller", "invuller", "email",
    "E-mail", "E-mailadres", "mail", "mailadres", "Telefoon", "telefoonnummer", "tel.", "mobiel",
    "Functie", "contact_naam", "contact.email", "contact/naam", "CONTACT[0]", "contactgegevens",
    " naam ", "fúnctie", "Tel.nr", "achternaam",
  ])
  func namesInUseAreKnown(name: String) {
    #expect(ContactNames(and: []).contains(name))
  }

  @Test(arguments: [
    "", "gemeentenaam", "gemeentecode", "plaatsnaam", "functies", "plan", "opmerking",
    "wie is contact",
  ])
  func otherNamesAreNot(name: String) {
    #expect(!ContactNames(and: []).contains(name))
  }

  @Test func namesThatAreGivenOnlyDifferInCase() {
    let names = ContactNames(and: [" Opmerking_Intern ", ""])
    #expect(names.contains("opmerking_intern"))
    #expect(!names.contains("opmerking intern"))
    #expect(!names.contains(""))
  }
}
