import Findings
import Testing

@Suite struct ExpressionErrorTests {
  struct Wrong: Sendable, CustomTestStringConvertible {
    let text: String
    let faults: [ExpressionFault]

    init(_ text: String, _ offset: Int, _ message: String, _ advice: String? = nil) {
      self.text = text
      faults = [ExpressionFault(offset: offset, message: message, advice: advice)]
    }

    var testDescription: String { text }
  }

  @Test(arguments: [
    Wrong(
      "1 < 2 < 3", 6, "Er staan twee vergelijkingen achter elkaar.",
      "Schrijf er een ‘and’ tussen: 1 < ${x} and ${x} < 3."),
    Wrong(
      "${een} == 'ja'", 8, "‘=’ kan hier niet staan na ‘=’.",
      "Voor ‘gelijk aan’ is één ‘=’ genoeg."),
    Wrong(
      "true() && true()", 7, "Het teken ‘&’ kan hier niet staan.", "Schrijf ‘and’."),
    Wrong(
      "${een} = ‘ja’", 9, "Het teken ‘‘’ kan hier niet staan.",
      "Gebruik rechte aanhalingstekens: ' of \"."),
    Wrong("true() and", 10, "De voorwaarde is niet af: na ‘and’ moet nog iets volgen."),
    Wrong("(true()", 0, "Dit haakje wordt niet gesloten.", "Zet er een ‘)’ bij."),
    Wrong("true())", 6, "‘)’ kan hier niet staan na ‘)’."),
    Wrong(
      "true() AND true()", 7, "Het woord ‘AND’ kan hier niet staan.", "Bedoelde u ‘and’?"),
    Wrong(
      "selectd(${meer}, 'x')", 0, "Het woord ‘selectd’ is niet bekend.",
      "Bedoelde u ‘selected’?"),
    Wrong("true", 0, "Na ‘true’ horen haakjes.", "Schrijf true()."),
    Wrong(
      "not(true(), true())", 0, "Tussen de haakjes van ‘not’ hoort 1 waarde. Er staan er 2.",
      "Schrijf not(${vraag} = 'code')."),
    Wrong(
      "${een = 'ja'", 0, "De accolade na ‘$’ wordt niet gesloten.",
      "Schrijf ${naam_van_de_vraag}."),
    Wrong(
      "${een} = 'ja", 9, "Het aanhalingsteken van deze tekst wordt niet gesloten.",
      "Zet aan beide kanten hetzelfde teken: ' of \"."),
    Wrong(
      "${aantal} = 1,5", 13, "‘,’ kan hier niet staan na ‘1’.",
      "Schrijf een getal met een punt en cijfers aan beide kanten: 1.5."),
    Wrong(
      "${aantal} = 1.", 12, "‘1.’ is geen getal dat hier past.",
      "Gebruik cijfers, en zo nodig een punt met hoogstens zes cijfers erachter."),
    Wrong("", 0, "Hier hoort een voorwaarde, maar er staat niets.", "Haal de sleutel anders weg."),
  ])
  func pointsAtWhatIsWrittenWrong(row: Wrong) {
    #expect(QuestionnaireFixture.errors(row.text) == row.faults)
  }

  @Test(arguments: [
    Wrong("${eem} = 'ja'", 2, "Er is geen vraag ‘eem’.", "Bedoelde u ‘een’?"),
    Wrong(
      "${een} = 'jaa'", 10, "De vraag ‘een’ heeft geen optie ‘jaa’.", "Bedoelde u ‘ja’?"),
    Wrong(
      "${een} = 'Weet niet'", 10, "De vraag ‘een’ heeft geen optie ‘Weet niet’.",
      "Bedoelde u ‘weet_niet’?"),
    Wrong(
      "selected(${meer}, 'z')", 19, "De vraag ‘meer’ heeft geen optie ‘z’.",
      "Gebruik de naam van een optie, niet het opschrift."),
    Wrong(
      "${vorig.een} = 'ja'", 8,
      "Het antwoord van vorig jaar (‘vorig.een’) kan hier niet worden gebruikt.",
      "Dat kan alleen in een controleregel."),
    Wrong(
      "${meer} = 'x'", 8,
      "Bij ‘meer’ kunnen meer opties gekozen zijn. Daarmee kunt u niet vergelijken.",
      "Schrijf selected(${meer}, 'code') of count-selected(${meer})."),
    Wrong(
      "${een} = 1", 7, "U kunt de keuze bij ‘een’ niet vergelijken met een getal.",
      "Zet de code van een optie tussen aanhalingstekens."),
    Wrong("${aantal} = 'veel'", 10, "U kunt een getal niet vergelijken met de tekst 'veel'."),
    Wrong("${aantal} > ${dag}", 10, "U kunt een getal niet vergelijken met een datum."),
    Wrong("${een} = ${tekst}", 7, "U kunt de keuze bij ‘een’ niet vergelijken met een tekst."),
    Wrong(
      "${dag} > '31-12-2021'", 10, "‘31-12-2021’ is geen datum.",
      "Schrijf een datum als '2021-09-20'."),
    Wrong(
      "${een} > 'ja'", 7, "Met ‘>’ kunt u geen keuzes vergelijken.",
      "Gebruik ‘=’ of ‘!=’, of vergelijk met een getal of een datum."),
    Wrong(
      "${kader.a} < '3'", 11, "Met ‘<’ kunt u geen kolommen uit het kader vergelijken.",
      "Gebruik ‘=’ of ‘!=’, of vergelijk met een getal of een datum."),
    Wrong(
      "'a' = 'b'", 4, "Hier staan aan beide kanten vaste teksten.",
      "Noem aan één kant een vraag: ${naam}."),
    Wrong(
      "true() = true()", 7, "Een voorwaarde kunt u niet vergelijken.",
      "Gebruik and, or of not(…), zonder ‘=’."),
    Wrong(
      "${een} and true()", 2,
      "Hier hoort een voorwaarde die waar of niet waar is. Er staat de keuze bij ‘een’.",
      "Vergelijk het ergens mee, bijvoorbeeld met ‘=’."),
    Wrong(
      "not(${meer})", 6, "De keuzes bij ‘meer’ zijn zelf geen voorwaarde.",
      "Schrijf selected(${meer}, 'code') of answered(${meer})."),
    Wrong("${een} + 1 = 2", 2, "Rekenen kan alleen met getallen. Er staat de keuze bij ‘een’."),
    Wrong("${dag} - 1 > 0", 2, "Rekenen kan alleen met getallen. Er staat een datum."),
    Wrong(
      "count-selected(${een}) > 0", 17,
      "Bij ‘een’ kan niet meer dan één optie gekozen worden.",
      "Gebruik count-selected alleen bij een vraag van het type select_multiple."),
    Wrong(
      "selected(${tekst}, 'x')", 11, "De vraag ‘tekst’ heeft geen opties.",
      "Vergelijk het antwoord met ‘=’."),
    Wrong(
      "answered(${kader.a})", 17, "‘answered’ hoort bij een vraag.",
      "Schrijf answered(${vraag})."),
    Wrong(
      "selected(${een}, ${twee})", 19, "Na de komma hoort de code van een optie.",
      "Schrijf selected(${vraag}, 'code')."),
  ])
  func pointsAtWhatDoesNotFit(row: Wrong) {
    #expect(QuestionnaireFixture.errors(row.text) == row.faults)
  }

  @Test func reportsEveryWrongNameOfAnExpression() {
    let faults = QuestionnaireFixture.errors(
      "${eem} = 'ja' or (${een} = 'jaa' and ${x} > 1 + ${tekst})")
    #expect(faults.map(\.offset) == [2, 28, 39, 50])
  }

  @Test func countsColumnsThroughEscapesOfTheFile() {
    let key = #""countsAsResponse": "#
    let findings = QuestionnaireFixture.findings(
      QuestionnaireFixture.json(key + #""${tekst} = \"\u00e9\ud83d\ude00\n\" and ${eem} = 'ja'""#))
    #expect(findings.map(\.place.position?.column) == [key.count + 44])
  }

  @Test(arguments: [
    ("(", 60, "true()", 50), ("-", 100_000, "1 = 1", 1000), ("not(", 51, "true()", 200),
    ("true() or ", 5_000, "true()", 2_499),
  ])
  func refusesWhatIsTooDeepOrTooLong(part: String, count: Int, end: String, offset: Int) {
    let text = String(repeating: part, count: count) + end
    #expect(QuestionnaireFixture.errors(text).map(\.offset) == [offset])
  }
}
