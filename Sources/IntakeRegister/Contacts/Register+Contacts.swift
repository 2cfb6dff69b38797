public import Municipalities
import ResponseIngest
public import TextFormats

extension Register {
  /// Takes a mailing list in: of every municipality in it the contacts are those in the list, others
  /// stay as they were.
  ///
  /// - Throws: ``RegisterError``.
  public static func takeIn(
    _ list: ContactList, by person: String, at moment: Timestamp, _ path: String,
    patience: Int32 = usualPatience
  ) throws(RegisterError) -> ContactReport {
    let result = try changing(path, patience: patience).change(.kept) {
      (database) throws(RegisterError) in
      Result<ContactReport, Never>.success(try database.store(list, by: person, at: moment))
    }
    return result.get()
  }

  /// The mailing list, by municipality and address.
  ///
  /// - Throws: ``RegisterError``.
  public func contacts() throws(RegisterError) -> [Contact] { try database.contacts() }
}

/// What came of taking in a mailing list.
public struct ContactReport: Sendable, Hashable {
  /// How many contacts are new or have another name or channel.
  public let changedCount: Int
  /// How many were there already.
  public let sameCount: Int
  /// The municipalities of which a contact is gone because they have others now, in order.
  public let removed: [MunicipalityCode]
  /// Municipalities in the list that are in no frame of the register, in order.
  public let unknown: [MunicipalityCode]
}

extension Database {
  fileprivate func store(
    _ list: ContactList, by person: String, at moment: Timestamp
  ) throws(RegisterError) -> ContactReport {
    let codes = Set(list.contacts.map(\.municipality))
    let before = Set(try contacts().filter { codes.contains($0.municipality) })
    let after = Set(list.contacts)
    let remove = try prepare("DELETE FROM contact WHERE municipality = ? AND email = ?")
    for contact in before.subtracting(after) {
      try run(remove, [.text(contact.municipality.description), .text(contact.email)])
    }
    let insert = try prepare("INSERT INTO contact VALUES (?, ?, ?, ?, ?, ?)")
    for contact in list.contacts where !before.contains(contact) {
      try run(
        insert,
        [
          .text(contact.municipality.description), .text(contact.name), .text(contact.email),
          .text(contact.channel), .text(moment.description), .text(person),
        ])
    }
    let addresses = Set(after.map { Address($0) })
    return ContactReport(
      changedCount: after.subtracting(before).count, sameCount: after.intersection(before).count,
      removed: before.filter { !addresses.contains(Address($0)) }.map(\.municipality).sorted(),
      unknown: codes.subtracting(try framedCodes()).sorted())
  }

  /// The municipalities in the frames of all waves.
  private func framedCodes() throws(RegisterError) -> Set<MunicipalityCode> {
    var codes: Set<MunicipalityCode> = []
    for row in try rows(
      "SELECT name, content FROM wave_file WHERE role = 'frame' AND is_previous = 0")
    {
      guard let name = row[0].text, let content = row[1].integer else {
        throw .damaged(name: self.name)
      }
      let file = SourceFile(name: name, bytes: try bytes(of: content))
      // A frame that cannot be read is told where the wave is used.
      if let frame = try? readFrameFile(file).frame { codes.formUnion(frame.codes) }
    }
    return codes
  }

  fileprivate func contacts() throws(RegisterError) -> [Contact] {
    var contacts: [Contact] = []
    for row in try rows(
      "SELECT municipality, name, email, channel FROM contact ORDER BY municipality, email")
    {
      guard let code = row[0].text.flatMap({ MunicipalityCode($0) }), let name = row[1].text,
        let email = row[2].text, let channel = row[3].text
      else { throw .damaged(name: self.name) }
      contacts.append(
        Contact(municipality: code, name: name, email: email, channel: channel))
    }
    return contacts
  }
}

/// What makes a contact the same contact.
private struct Address: Hashable {
  let municipality: MunicipalityCode
  let email: String

  init(_ contact: Contact) {
    municipality = contact.municipality
    email = contact.email
  }
}
