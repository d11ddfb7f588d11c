import Programme

/// Which languages the officers of a service grow up and work with.
///
/// Countries are known by the ISO 3166 code that is their service's identifier; a service with a French
/// name works in French. All others work in English, which is a simplification for many countries.
struct MotherTongue {
  /// The language of the service, which every officer commands.
  let first: String
  /// Languages that so many of a hundred officers have learnt besides.
  let learnt: [(language: String, percent: Int)]

  /// The languages of a service.
  init(of service: Service) {
    self = Self.byCountry(service.id) ?? Self.byName(service.name)
  }

  private init(_ first: String, _ learnt: [(String, Int)]) {
    self.first = first
    self.learnt = learnt
  }

  private static func byName(_ name: String) -> MotherTongue {
    let french = ["Service de ", "Sûreté ", "Régie ", "Police de "]
    return french.contains { name.hasPrefix($0) }
      ? MotherTongue("fr", [("en", 75)]) : MotherTongue("en", [("fr", 20)])
  }

  private static func byCountry(_ code: String) -> MotherTongue? {
    switch code {
    case "TUN", "DJI", "TCD": MotherTongue("fr", [("ar", 85), ("en", 20)])
    case "RWA", "CMR", "BDI": MotherTongue("fr", [("en", 70)])
    case _ where francophone.contains(code): MotherTongue("fr", [("en", 25)])
    case "EGY", "JOR", "YEM": MotherTongue("ar", [("en", 75), ("fr", 15)])
    case _ where hispanophone.contains(code): MotherTongue("es", [("en", 65), ("fr", 20)])
    case "BRA", "PRT": MotherTongue("pt", [("es", 60), ("en", 65), ("fr", 20)])
    default: nil
    }
  }

  private static let francophone: Set<String> = [
    "BEN", "BFA", "CAF", "CHE", "CIV", "COD", "FRA", "GIN", "MDG", "MLI", "NER", "SEN", "TGO",
  ]

  private static let hispanophone: Set<String> = ["ARG", "CHL", "COL", "ESP", "SLV", "URY"]
}
