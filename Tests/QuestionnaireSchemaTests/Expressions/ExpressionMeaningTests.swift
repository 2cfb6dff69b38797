import QuestionnaireSchema
import Testing

@Suite struct ExpressionMeaningTests {
  struct Same: Sendable, CustomTestStringConvertible {
    let text: String
    let meant: String
    let reason: String

    init(_ text: String, _ meant: String, _ reason: String) {
      self.text = text
      self.meant = meant
      self.reason = reason
    }

    var testDescription: String { "\(text): \(reason)" }
  }

  @Test(arguments: [
    Same("true() or true() and false()", "true() or (true() and false())", "and binds tighter"),
    Same("true() and false() or true()", "(true() and false()) or true()", "and binds tighter"),
    Same("true() or false() or true()", "(true() or false()) or true()", "from left to right"),
    Same("1 = 2 and 3 = 4", "(1 = 2) and (3 = 4)", "a comparison binds tighter than and"),
    Same("1 + 2 = 3", "(1 + 2) = 3", "a sum binds tighter than a comparison"),
    Same("${aantal} - 1 - 2 = 0", "((${aantal} - 1) - 2) = 0", "from left to right"),
    Same("1 - -2 = 3", "1 - (-2) = 3", "a sign binds tightest"),
    Same("-${aantal} + 1 = 0", "(-${aantal}) + 1 = 0", "a sign binds tightest"),
    Same("- - 1 = 1", "-(-1) = 1", "a sign of a sign"),
    Same("(true())", "true()", "parentheses mean nothing by themselves"),
    Same("not(true()) or true()", "(not(true())) or true()", "not is a function"),
    Same("1=2and 3=4", "1 = 2 and 3 = 4", "spaces are free"),
    Same("  not ( true ( ) ) \t", "not(true())", "spaces are free"),
    Same("${ een } = 'ja'", "${een} = 'ja'", "spaces are free"),
    Same("${een} = \"ja\"", "${een} = 'ja'", "both quotes are the same"),
    Same("${een} != 'ja'", "not(${een} = 'ja')", "unequal is the opposite of equal"),
    Same("${aantal} = 1.50", "${aantal} = 1.5", "zeros at the end mean nothing"),
    Same("${aantal} = 007", "${aantal} = 7", "zeros in front mean nothing"),
  ])
  func meansTheSame(row: Same) throws {
    let condition = try QuestionnaireFixture.condition(row.text)
    #expect(try condition == QuestionnaireFixture.condition(row.meant))
  }

  struct Meaning: Sendable, CustomTestStringConvertible {
    let text: String
    let condition: Condition

    init(_ text: String, _ condition: Condition) {
      self.text = text
      self.condition = condition
    }

    var testDescription: String { text }
  }

  @Test(arguments: [
    Meaning("${een} = 'ja'", .equal(.answer(AnswerReference(0)), .literal("ja"))),
    Meaning("'ja' = ${een}", .equal(.answer(AnswerReference(0)), .literal("ja"))),
    Meaning("${een} = ${twee}", .equal(.answer(AnswerReference(0)), .answer(AnswerReference(6)))),
    Meaning("${een} = ${kader.impuls}", .equal(.answer(AnswerReference(0)), .frame(0))),
    Meaning("${kader.impuls} = 'ja'", .equal(.frame(0), .literal("ja"))),
    Meaning("${kader.a} = ${kader.b}", .equal(.frame(0), .frame(1))),
    Meaning("${tekst} = 'a \"b\"'", .equal(.answer(AnswerReference(4)), .literal("a \"b\""))),
    Meaning("${tekst} = ''", .equal(.answer(AnswerReference(4)), .literal(""))),
    Meaning(
      "${aantal} >= 2.5",
      .compare(.answer(AnswerReference(2)), .greaterOrEqual, .literal(2_500_000))),
    Meaning(
      "${aantal} != 2", .compare(.answer(AnswerReference(2)), .notEqual, .literal(2_000_000))),
    Meaning(
      "${aantal} < ${kader.inwoners}",
      .compare(.answer(AnswerReference(2)), .less, .frameNumber(0))),
    Meaning(
      "${kader.a} + 1 = ${kader.b}",
      .compare(.add(.frameNumber(0), .literal(1_000_000)), .equal, .frameNumber(1))),
    Meaning(
      "${dag} > '1970-01-02'", .compare(.answer(AnswerReference(5)), .greater, .literal(1))),
    Meaning(
      "${kader.sinds} <= ${dag}",
      .compare(.frameDay(0), .lessOrEqual, .answer(AnswerReference(5)))),
    Meaning("selected(${meer}, 'y')", .selected(AnswerReference(1), choice: 1)),
    Meaning("selected(${een}, 'nee')", .selected(AnswerReference(0), choice: 1)),
    Meaning("answered(${tekst})", .answered(AnswerReference(4))),
    Meaning(
      "count-selected(${meer})-1 > -2",
      .compare(
        .subtract(.countSelected(AnswerReference(1)), .literal(1_000_000)), .greater,
        .literal(-2_000_000))),
  ])
  func resolvesNamesAndTypes(row: Meaning) throws {
    #expect(try QuestionnaireFixture.condition(row.text) == row.condition)
  }

  @Test func collectsColumnsOfTheFrameInOrderOfFirstAppearance() throws {
    let questionnaire = try QuestionnaireFixture.load(
      QuestionnaireFixture.json(
        #""countsAsResponse": "${kader.b} = 'x' or ${kader.a} = ${kader.b}""#))
    #expect(questionnaire.frameColumns == ["b", "a"])
  }

  @Test func readsThePreviousWaveInEdits() throws {
    let questionnaire = try QuestionnaireFixture.load(
      QuestionnaireFixture.json(
        #"""
        "edits": [{ "name": "e", "severity": "warning", "message": "m",
          "check": "not(${vorig.een} = 'ja') or ${een} = 'ja'" }]
        """#))
    let previous = Code.answer(AnswerReference(0, .previous))
    #expect(
      questionnaire.edits.first?.check.condition
        == .or(
          .not(.equal(previous, .literal("ja"))),
          .equal(.answer(AnswerReference(0)), .literal("ja"))))
  }
}
