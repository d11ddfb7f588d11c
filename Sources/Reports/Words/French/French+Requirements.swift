import Programme
import Selection

extension French {
  func language(_ code: String) -> String { LanguageNames.known[code]?.french ?? code }

  func requirement(_ criterion: Requirement.Criterion, in programme: Programme) -> String {
    switch criterion {
    case .language(let subject, let level):
      "\(language(programme.languages[subject])), niveau \(level) ou plus"
    case .skill(let subject, let level): "\(programme.skills[subject]), niveau \(level) ou plus"
    case .rankAtLeast(let rank): "grade \(programme.ranks[rank]) ou supérieur"
    case .rankAtMost(let rank): "grade \(programme.ranks[rank]) ou inférieur"
    case .serviceYears(let years): "\(count(years, .year)) de service"
    case .ageAtLeast(let years): "âge d’au moins \(count(years, .year))"
    case .ageAtMost(let years): "âge d’au plus \(count(years, .year))"
    case .missions(let least):
      "au moins \(count(least, .mission)) antérieure\(isPlural(least) ? "s" : "")"
    case .boardScore(let score): "note du comité de sélection d’au moins \(decimal(score))"
    case .driving: "épreuve de conduite"
    case .firearms: "épreuve de tir"
    case .clearance: "cote de sécurité"
    }
  }

  func found(_ record: RequirementRecord, in programme: Programme) -> String {
    switch record.found {
    case .language(let level): level.map { "niveau \($0)" } ?? "aucun niveau"
    case .skill(let level): level > 0 ? "niveau \(level)" : "aucun niveau"
    case .rank(let rank): programme.ranks[rank]
    case .joined(let month):
      month.map { "entrée en service en \($0)\(dates(record))" } ?? "entrée en service non précisée"
    case .born(let month):
      month.map { "naissance en \($0)\(dates(record))" } ?? "naissance non précisée"
    case .clearance(let month): month.map { "jusqu’en \($0)" } ?? "aucune"
    case .missions(let count): number(count)
    case .boardScore(let score): decimal(score)
    case .passed(let isPassed): isPassed ? "réussie" : "non réussie"
    }
  }

  /// For tours from which months a dated requirement holds, where not for all.
  private func dates(_ record: RequirementRecord) -> String {
    guard record.met != .always else { return "" }
    return (record.from.map { ", satisfaite à partir de \($0)" } ?? "")
      + (record.until.map { ", satisfaite jusqu’en \($0)" } ?? "")
  }

  /// `de B1`, `d’aucun niveau`.
  private func of(_ text: String) -> String {
    "aeiouéè".contains(text.prefix(1).lowercased()) ? "d’\(text)" : "de \(text)"
  }

  func needed(_ record: RequirementRecord, in programme: Programme) -> String {
    let asked = requirement(record.criterion, in: programme)
    switch record.found {
    case .language, .skill, .rank, .missions, .boardScore:
      return "\(asked), au lieu \(of(found(record, in: programme)))"
    case .passed: return "\(asked) réussie"
    case .clearance(nil): return "une cote de sécurité valide au début de l’affectation"
    case .clearance(let month?):
      return
        "une cote de sécurité valide au début de l’affectation, et non jusqu’en \(month) seulement"
    case .joined(nil): return labelled(asked, "l’entrée en service n’est pas précisée")
    case .born(nil): return labelled(asked, "la naissance n’est pas précisée")
    case .joined, .born:
      if let from = record.from { return labelled(asked, "atteint à partir de \(from)") }
      return record.until.map {
        labelled(asked, "seulement pour les affectations qui commencent au plus tard en \($0)")
      } ?? asked
    }
  }
}
