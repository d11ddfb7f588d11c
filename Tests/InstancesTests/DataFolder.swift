import Foundation
import Programme

/// A folder of `Data` in the repository, read as the plain text that it is: no cell has a comma in it.
struct DataFolder {
  let url: URL

  init(_ name: String) {
    url =
      URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Data/\(name)").standardized
  }

  /// The text of a file; nil where there is none.
  func text(_ file: String) -> String? {
    try? String(contentsOf: url.appending(path: file), encoding: .utf8)
  }

  /// The settings and tables.
  func source() throws -> Source {
    let names = TableSchema.all.map(\.file)
    let sheets = names.compactMap { file in
      text(file).map { Sheet(file: file, csv: $0) }
    }
    let decoder = JSONDecoder()
    decoder.allowsJSON5 = true
    let json = Data((text("programme.json5") ?? "").utf8)
    return Source(settings: try decoder.decode(Json.self, from: json).setting, sheets: sheets)
  }

  func write(_ text: String, to file: String) throws {
    try text.write(to: url.appending(path: file), atomically: true, encoding: .utf8)
  }
}

extension Sheet {
  init(file: String, csv: String) {
    let lines = csv.split(separator: "\n").map { line in
      line.split(separator: ",", omittingEmptySubsequences: false).map { String($0) }
    }
    self.init(file: file, header: lines.first ?? [], rows: Array(lines.dropFirst()))
  }

  /// The table as plain CSV.
  var csv: String {
    let lines = [header] + rows.map(\.cells)
    return lines.map { $0.map(\.text).joined(separator: ",") + "\n" }.joined()
  }

  /// The texts of a column; empty where there is none.
  func column(_ name: String) -> [String] {
    guard let place = header.firstIndex(where: { $0.text == name }) else { return [] }
    return rows.map { $0.cells[place].text }
  }
}

/// A JSON value on its way to a setting.
private struct Json: Decodable {
  let setting: Setting

  init(from decoder: any Decoder) throws {
    if let object = try? decoder.container(keyedBy: Key.self) {
      let members = try object.allKeys.sorted { $0.stringValue < $1.stringValue }.map { key in
        Setting.Member(key.stringValue, try object.decode(Json.self, forKey: key).setting)
      }
      setting = Setting(.object(members))
    } else if var array = try? decoder.unkeyedContainer() {
      var values: [Setting] = []
      while !array.isAtEnd { values.append(try array.decode(Json.self).setting) }
      setting = Setting(.array(values))
    } else {
      let value = try decoder.singleValueContainer()
      if let number = try? value.decode(Int.self) {
        setting = Setting(.number(String(number)))
      } else {
        setting = Setting(.string(try value.decode(String.self)))
      }
    }
  }

  struct Key: CodingKey {
    let stringValue: String
    let intValue: Int? = nil

    init?(stringValue: String) { self.stringValue = stringValue }

    init?(intValue: Int) { nil }
  }
}
