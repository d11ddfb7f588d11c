import Programme
import Tables
import Testing

@Suite struct JSON5FaultTests {
  static let value =
    "a value: a string in quotes, a number, true, false, null, an array or an object"
  static let key = "a key: a word of letters, digits and _, or a string in quotes"
  static let escape = #"an escape such as \n, \x41 or \u0041, or \\ for a backslash itself"#

  @Test(arguments: [
    ("", ["1:1: error: the end of the file (expected \(value))"]),
    ("// no value\n", ["2:1: error: the end of the file (expected \(value))"]),
    ("[1] 2", ["1:5: error: '2' (expected nothing more after the end of the value)"]),
    (
      "[1\n", ["2:1: error: the end of the file (expected ']' to close the array opened on line 1)"]
    ),
    (
      "\n{a: {b: 1}",
      ["2:11: error: the end of the file (expected '}' to close the object opened on line 2)"]
    ),
    ("{a: 1]", ["1:6: error: ']' (expected ',' or '}')"]),
    (
      "[1 2, 3 4]",
      ["1:4: error: '2' (expected ',' or ']')", "1:9: error: '4' (expected ',' or ']')"]
    ),
    ("{a: 1\n b: 2}", ["2:2: error: 'b' (expected ',' or '}')"]),
    (
      "{a = 1, b 2}",
      [
        "1:4: error: '=' (expected ':' after the key 'a')",
        "1:11: error: '2' (expected ':' after the key 'b')",
      ]
    ),
    (
      "{a: , b: 2, c: }",
      [
        "1:5: error: ',' (expected \(value))", "1:16: error: '}' (expected \(value))",
      ]
    ),
    ("[1,,2]", ["1:4: error: ',' (expected \(value))"]),
    ("{,}", ["1:2: error: ',' (expected \(key))"]),
    ("{1: 2}", ["1:2: error: '1' (expected \(key))"]),
    ("{a-b: 2}", ["1:3: error: '-b' (expected ':' after the key 'a')"]),
    (
      "{\n  from: 2027-01,\n  name: The plan, // of all\n  months: 012\n}",
      [
        "2:9: error: '2027-01' (expected \(value))", "3:9: error: 'The' (expected \(value))",
        "4:11: error: '012' (expected \(value))",
      ]
    ),
    ("True", ["1:1: error: 'True' (expected \(value))"]),
    (
      "[0x, 1e, ., 0xg, 1_000, --1]",
      [
        "1:2: error: '0x' (expected \(value))", "1:6: error: '1e' (expected \(value))",
        "1:10: error: '.' (expected \(value))", "1:13: error: '0xg' (expected \(value))",
        "1:18: error: '1_000' (expected \(value))", "1:25: error: '--1' (expected \(value))",
      ]
    ),
    ("[1] /* open", ["1:5: error: a comment that is not closed (expected '*/' after the comment)"]),
    (
      #"["\1", "\x4", "\uD834", "\u12"]"#,
      [
        #"1:3: error: the escape '\1' (expected \#(escape))"#,
        #"1:9: error: the escape '\x' (expected \#(escape))"#,
        #"1:16: error: the escape '\uD834' (expected \#(escape))"#,
        #"1:26: error: the escape '\u' (expected \#(escape))"#,
      ]
    ),
    (
      "{a: \"open,\n b: 1}",
      [
        "1:5: error: a string that is not closed on its line "
          + #"(expected a closing ", or \ before the end of the line)"#
      ]
    ),
    (
      "['open",
      [
        "1:2: error: a string that is not closed on its line "
          + #"(expected a closing ', or \ before the end of the line)"#
      ]
    ),
  ])
  func faults(_ text: String, _ expected: [String]) {
    let (_, faults) = JSON5Reader.read(Array(text.utf8), file: "s.json5")
    #expect(faults.map { String($0.description.dropFirst(8)) } == expected)
  }

  @Test func aValueWithSlipsThatArePlainIsRead() {
    let (setting, faults) = JSON5Reader.read(Array(#"{a: 1 b: "\9"}"#.utf8), file: "s.json5")
    #expect(faults.count == 2)
    #expect(
      setting.map(JSONWriter.text) == """
        {
          "a": 1,
          "b": "\u{FFFD}"
        }

        """)
  }

  @Test func bytesThatAreNotUTF8() {
    let (setting, faults) = JSON5Reader.read([0x5B, 0x22, 0xE9, 0x22, 0x5D], file: "s.json5")
    #expect(setting != nil)
    #expect(
      faults.map(\.description) == [
        "s.json5:1:3: error: byte E9, which is not UTF-8 (expected text saved with the encoding UTF-8)"
      ])
  }
}
