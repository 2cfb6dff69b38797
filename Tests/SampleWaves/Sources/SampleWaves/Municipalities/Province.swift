/// A province, with as many fictitious municipalities as it has real ones, about.
struct Province {
  /// The name, as in the column `provincie`.
  let name: String
  /// How many of the 355 municipalities lie in it.
  let municipalities: Int
  /// What the names of its places end in.
  let endings: [String]
  /// Names that are not made of a stem and an ending.
  let ownNames: [String]
}

extension Province {
  /// The twelve provinces, with 355 municipalities together.
  static let all = [
    Province(
      name: "Groningen", municipalities: 12, endings: ["zijl", "wolde", "huizen", "hem"],
      ownNames: ["IJlmerzijl"]),
    Province(
      name: "Fryslân", municipalities: 18, endings: ["wâld", "mar", "gea", "húzen"],
      ownNames: ["Súdermarlân", "Noarder Elverlân"]),
    Province(
      name: "Drenthe", municipalities: 12, endings: ["loo", "veen", "rolde", "esch"],
      ownNames: ["Reëlerveen"]),
    Province(
      name: "Overijssel", municipalities: 25, endings: ["horst", "mark", "zele", "wijhe"],
      ownNames: ["IJverhorst", "De Marlelanden"]),
    Province(
      name: "Flevoland", municipalities: 6, endings: ["oever", "stad", "polder"], ownNames: []),
    Province(
      name: "Gelderland", municipalities: 51,
      endings: ["voorst", "broek", "drecht", "gouw", "laar"],
      ownNames: ["Hoëvelden", "Het Elverland", "Neder-Varlebeek"]),
    Province(
      name: "Utrecht", municipalities: 26, endings: ["woude", "stein", "dijk", "bilt"],
      ownNames: ["'t Hoge Marlebroek", "Oud-Risserdijk"]),
    Province(
      name: "Noord-Holland", municipalities: 47,
      endings: ["dam", "meer", "kogge", "sloot", "waard"],
      ownNames: ["Nieuw-Tarnedam", "Ulverzee en Ooster"]),
    Province(
      name: "Zuid-Holland", municipalities: 52,
      endings: ["hage", "sluis", "schans", "vliet", "ambacht"],
      ownNames: ["'s-Gravenlinde", "Pelmer aan de Rille", "Oud-Elverhage"]),
    Province(
      name: "Zeeland", municipalities: 13, endings: ["kerke", "zande", "polre"],
      ownNames: ["'s-Heerenmarle", "Sint-Aldertsland"]),
    Province(
      name: "Noord-Brabant", municipalities: 62,
      endings: ["donk", "hoven", "beers", "aarle", "heuvel"],
      ownNames: ["Tarne en Risse", "Sint-Brandaanrode", "'s-Hertogendonk"]),
    Province(
      name: "Limburg", municipalities: 31, endings: ["rade", "beek", "bracht", "weert"],
      ownNames: ["Sint-Odiliënrade", "Boven-Galderbeek"]),
  ]
}
