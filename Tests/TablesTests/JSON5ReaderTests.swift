import Programme
import Tables
import Testing

@Suite struct JSON5ReaderTests {
  /// A value that must be faultless.
  private func read(_ text: String) throws -> Setting {
    let (setting, faults) = JSON5Reader.read(Array(text.utf8), file: "s.json5")
    #expect(faults.map(\.description) == [])
    return try #require(setting)
  }

  /// A value as plain JSON on one line.
  private func json(_ text: String) throws -> String {
    JSONWriter.text(try read(text)).split(separator: "\n").map {
      $0.drop { $0 == " " }
    }.joined(separator: " ")
  }

  @Test(arguments: [
    ("null", "null"), ("true", "true"), ("false", "false"), ("[]", "[]"), ("{}", "{}"),
    ("\u{FEFF}[1, 2,]", "[1, 2]"), ("[1,[2],{a:3}]", #"[ 1, [2], { "a": 3 } ]"#),
    ("{a: 1, 'b': 2, \"c\": 3,}", #"{ "a": 1, "b": 2, "c": 3 }"#),
    ("{$_ä9: 1, \\u0061b: 2, ünï: 3}", #"{ "$_ä9": 1, "ab": 2, "ünï": 3 }"#),
    ("{null: null, Infinity: 1}", #"{ "null": null, "Infinity": 1 }"#),
    ("// first\n[1, /* two\n * lines */ 2] // last", "[1, 2]"), ("/**/1/***/", "1"),
    ("\u{A0}\u{2028}\u{3000}[\u{0B}1\u{0C}]\u{FEFF}", "[1]"),
    ("{a: 1, a: 2}", #"{ "a": 1, "a": 2 }"#),
  ])
  func values(_ text: String, _ expected: String) throws {
    #expect(try json(text) == expected)
  }

  @Test(arguments: [
    ("0", "0"), ("24", "24"), ("-24", "-24"), ("+24", "24"), ("0x18", "24"), ("-0XfF", "-255"),
    ("1e3", "1000"), ("1.5E+2", "150"), ("1200e-2", "12"), ("24.0", "24"), (".5", "0.5"),
    ("5.", "5"), ("-.5", "-0.5"), ("2.50", "2.5"), ("1e-3", "0.001"), ("0.0", "0"), ("-0", "0"),
    ("12.345e1", "123.45"), ("0e9", "0"),
    ("0xffffffffffffffffffffffffffffffff", "340282366920938463463374607431768211455"),
    ("1e400", "1e400"), ("1e99999999999999999999", "1e99999999999999999999"),
    ("Infinity", "Infinity"), ("-Infinity", "-Infinity"), ("+NaN", "+NaN"),
    ("12345678901234567890123", "12345678901234567890123"),
  ])
  func numbersStayExactText(_ text: String, _ expected: String) throws {
    guard case .number(let digits) = try read(text).value else {
      Issue.record("\(text) is no number")
      return
    }
    #expect(digits == expected)
  }

  @Test(arguments: [
    (#"'it\'s'"#, "it's"), (#""say \"hi\"""#, "say \"hi\""), (#"'"'"#, "\""), (#""'""#, "'"),
    (#""\b\f\n\r\t\v\0\\\/\q""#, "\u{8}\u{C}\n\r\t\u{B}\0\\/q"), (#""\x41\u00e9""#, "Aé"),
    (#""\uD834\uDD1E""#, "𝄞"), ("\"a\\\nb\\\r\nc\\\rd\\\u{2028}e\"", "abcde"),
    ("\"\u{2028}\"", "\u{2028}"), ("'é𝄞'", "é𝄞"), ("''", ""), ("'// no comment'", "// no comment"),
  ])
  func strings(_ text: String, _ expected: String) throws {
    guard case .string(let string) = try read(text).value else {
      Issue.record("\(text) is no string")
      return
    }
    #expect(string == expected)
  }

  @Test func everyValueAndKeyHasItsPlace() throws {
    let setting = try read("// é\n{ 'né': [1,\n  \"é\", 2 ], b: {} }")
    #expect(setting.position == Position(line: 2, column: 1))
    guard case .object(let members) = setting.value,
      case .array(let list) = members[0].setting.value
    else {
      Issue.record("not read")
      return
    }
    #expect(members.map(\.position) == [.init(line: 2, column: 3), .init(line: 3, column: 13)])
    #expect(
      members.map(\.setting.position) == [.init(line: 2, column: 9), .init(line: 3, column: 16)])
    #expect(
      list.map(\.position) == [
        .init(line: 2, column: 10), .init(line: 3, column: 3), .init(line: 3, column: 8),
      ])
  }

  @Test func nestingHasALimit() throws {
    let deepest = JSON5Reader.deepest
    let brackets = { (depth: Int) in
      String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    }
    _ = try read(brackets(deepest))
    let (setting, faults) = JSON5Reader.read(Array(brackets(100_000).utf8), file: "s.json5")
    #expect(setting == nil)
    #expect(
      faults.map(\.description) == [
        "s.json5:1:\(deepest + 1): error: an array or object \(deepest + 1) deep "
          + "(expected at most \(deepest) in one another)"
      ])
  }

  @Test func whatIsWrittenIsReadBack() throws {
    let text = """
      {
        "name": "q \\" b \\\\ n \\n t \\t c \\u0001 é",
        "list": [1, "x", null, true],
        "deep": [
          {
            "a": []
          },
          [1]
        ],
        "none": {},
        "much": 1e400
      }

      """
    #expect(JSONWriter.text(try read(text)) == text)
  }

  /// Every small text is read without a crash; where there is no value, a fault says why.
  @Test func everySmallTextIsRead() {
    let letters: [UInt8] = Array("{}[]:,'\\a1/*\n".utf8) + [0xC3, 0xA9]
    var texts: [[UInt8]] = [[]]
    for _ in 0..<4 {
      texts = texts.flatMap { text in letters.map { text + [$0] } }
      for text in texts {
        let (setting, faults) = JSON5Reader.read(text, file: "s.json5")
        if setting == nil, faults.isEmpty { Issue.record("\(text) has neither value nor fault") }
      }
    }
  }
}
