/// Reads which sheets a workbook has (`workbook.xml`).
final class BookIndex: XMLVisitor {
  /// The sheets in their order, each with the relationship that leads to it.
  private(set) var sheets: [(name: String, relation: String)] = []
  /// Whether days are counted from 1904 on.
  private(set) var countsFrom1904 = false

  func open(_ name: String, _ attributes: [String: String]) throws(ReadingFailure) {
    switch name {
    case "workbookPr":
      countsFrom1904 = ["1", "true"].contains(attributes["date1904"] ?? "")
    case "sheet":
      guard let name = attributes["name"], let relation = attributes["id"] else {
        throw ReadingFailure("a sheet without a name")
      }
      sheets.append((name, relation))
    default: break
    }
  }

  func close(_ name: String, _ text: String) {}
}

/// Reads where the parts of a workbook are (`workbook.xml.rels`).
final class BookRelations: XMLVisitor {
  /// The members of the archive by relationship, and by the last word of its type.
  private(set) var members: [String: String] = [:]
  private(set) var byType: [String: String] = [:]
  private let folder: String

  /// Relationships of a part in this folder of the archive.
  init(from folder: String) {
    self.folder = folder
  }

  func open(_ name: String, _ attributes: [String: String]) {
    guard name == "Relationship", attributes["TargetMode"] != "External",
      let id = attributes["Id"], let target = attributes["Target"]
    else { return }
    let path = target.hasPrefix("/") ? String(target.dropFirst()) : folder + "/" + target
    var parts: [Substring] = []
    for part in path.split(separator: "/") where part != "." {
      if part == ".." { _ = parts.popLast() } else { parts.append(part) }
    }
    let member = parts.joined(separator: "/")
    members[id] = member
    if let type = attributes["Type"]?.split(separator: "/").last { byType[String(type)] = member }
  }

  func close(_ name: String, _ text: String) {}
}
