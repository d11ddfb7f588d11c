import Programme
import Selection

extension French {
  func objective(_ levels: [ObjectiveLevel]) -> String {
    labelled(
      "objectif", levels.map { level($0.description) }.joined(separator: "\(Self.thin); "))
  }

  func row(_ row: InspectionRow) -> String {
    switch row {
    case .services: "services de police"
    case .officers: "policiers"
    case .missions: "missions"
    case .posts: "postes"
    case .requirements: "qualifications"
    case .quotas: "quotas"
    case .targets: "cibles"
    case .courses: "cours"
    case .runningTours: "affectations en cours"
    case .plannedTours: "affectations prévues"
    case .pins: "décisions du comité"
    case .possibleTours: "affectations possibles"
    case .eligiblePairs: "paires admissibles"
    }
  }

  func asked(headcount: Int, officerMonths: Int) -> String {
    "pour \(count(headcount, .officer)) à la fois, \(count(officerMonths, .officerMonth))"
  }

  func seats(_ count: Int) -> String {
    "\(number(count))\(Self.space)place\(isPlural(count) ? "s" : "")"
  }

  func ofPairs(_ count: Int) -> String { "sur \(number(count)) de policier et de poste" }

  var everyPostHasACandidate: String { "Chaque poste ouvert a au moins un candidat." }

  func withoutCandidate(_ posts: Int) -> String {
    isPlural(posts)
      ? "\(number(posts)) postes ouverts sans candidat"
      : "\(number(posts)) poste ouvert sans candidat"
  }

  func empty(_ post: PostWithoutCandidate) -> String {
    labelled(
      "\(post.post), \(post.role), \(post.mission)", "sur \(count(post.officers, .officer))")
  }

  func inTheWay(_ reason: PostWithoutCandidate.Reason, in programme: Programme) -> String {
    switch reason.kind {
    case .requirement(let criterion):
      labelled("qualification essentielle absente", requirement(criterion, in: programme))
    case .forbidden: "décision contraire du comité de sélection"
    case .noTourOfThePost: "aucune affectation ne tient dans la période du poste"
    case .noCommonMonth:
      "aucun mois ne convient à la fois à la disponibilité, au repos, aux qualifications et aux "
        + "décisions"
    }
  }
}
