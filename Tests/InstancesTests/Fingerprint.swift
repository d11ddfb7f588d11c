import Programme

extension Source {
  /// FNV-1a of the settings and every cell, in the order of file names.
  var fingerprint: UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    func add(_ text: String) {
      for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
      hash = (hash ^ 0x1f) &* 0x100_0000_01b3
    }
    if let settings { add(settings.value.text) }
    for file in sheets.keys.sorted() {
      add(file)
      for cell in sheets[file]?.header ?? [] { add(cell.text) }
      for row in sheets[file]?.rows ?? [] {
        for cell in row.cells { add(cell.text) }
      }
    }
    return hash
  }
}

extension Setting.Value {
  /// The value in one line.
  var text: String {
    switch self {
    case .null: "null"
    case .bool(let value): "\(value)"
    case .number(let text): text
    case .string(let text): "'\(text)'"
    case .array(let elements): "[\(elements.map(\.value.text).joined(separator: ","))]"
    case .object(let members):
      "{\(members.map { "\($0.key):\($0.setting.value.text)" }.joined(separator: ","))}"
    }
  }
}
