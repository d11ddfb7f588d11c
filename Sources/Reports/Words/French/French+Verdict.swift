import Programme
import Verification

extension French {
  func rule(_ rule: Rule) -> String {
    switch rule {
    case .programmeName: "nom du programme"
    case .knownNames: "policier ou poste inconnu"
    case .tourOnce: "affectation en double"
    case .runningTour: "affectation en cours absente"
    case .state: "état"
    case .startMonth: "affectation possible\(Self.thin): mois de début"
    case .tourLength: "affectation possible\(Self.thin): durée"
    case .postWindow: "affectation possible\(Self.thin): période du poste"
    case .availability: "affectation possible\(Self.thin): disponibilité"
    case .restAtHome: "affectation possible\(Self.thin): repos au retour"
    case .essentialRequirement: "affectation possible\(Self.thin): qualification essentielle"
    case .forbidPin: "affectation possible\(Self.thin): décision contraire du comité"
    case .oneOfficerOnePlace: "un policier, un lieu"
    case .headcount: "effectif du poste"
    case .quota: "quota"
    case .courseSeat: "place de cours"
    case .requirePin: "affectation exigée par le comité"
    case .points: "points"
    case .levelOrder: "niveaux autres que ceux de l’objectif, dans l’ordre"
    case .claimedValue: "valeur annoncée"
    case .bound: "borne dépassée par la valeur du plan"
    case .status: "état de la preuve"
    }
  }

  func verdict(broken: Int) -> String {
    switch broken {
    case 0: "Le plan respecte toutes les règles et vaut ce qu’il annonce."
    case 1: "Le plan enfreint une règle."
    default: "Le plan enfreint des règles, à \(number(broken)) endroits."
    }
  }

  func scene(_ scene: Violation.Scene) -> String {
    let months =
      switch (scene.from, scene.until) {
      case (let from?, let until?): self.months(from...max(from, until))
      case (let from?, nil): "en \(from)"
      default: ""
      }
    let place = [scene.officer, scene.post, scene.quota, scene.course, scene.level.map(level)]
    return (place.compactMap(\.self) + [months]).filter { !$0.isEmpty }.joined(separator: ", ")
  }

  func violation(_ violation: Violation, in programme: Programme) -> String {
    [rule(violation.rule), scene(violation.scene), breach(violation.finding, in: programme)]
      .filter { !$0.isEmpty }.joined(separator: "\(Self.thin): ")
  }

  func notAsClaimed(_ claim: Int) -> String { "et non \(number(claim)) comme annoncé" }

  func evidence(differences: Int) -> String {
    switch differences {
    case 0:
      labelled(
        "Dossier de preuve",
        "les fichiers d’entrée, les critères, le plan et les niveaux sont tels que consignés.")
    case 1: labelled("Dossier de preuve", "un élément n’est pas tel que consigné.")
    default:
      labelled(
        "Dossier de preuve", "\(number(differences)) éléments ne sont pas tels que consignés.")
    }
  }

  func finding(_ finding: EvidenceFinding) -> String {
    switch finding {
    case .version(let recorded, let this):
      return
        "produit par muster \(recorded), version en cours \(this)\(Self.thin): une autre version "
        + "peut donner un autre plan"
    case .changed(let file): return "\(file) n’est pas le fichier qui a servi au plan"
    case .missing(let file): return "\(file) a servi au plan et n’est plus là"
    case .added(let file): return "\(file) n’existait pas au moment du plan"
    case .plan: return "le plan n’est pas le fichier qui a été écrit"
    case .certificate: return "le certificat n’est pas le fichier qui a été écrit"
    case .result("programme"): return "le plan est celui d’un autre programme"
    case .result("levels"): return "les niveaux du plan ne sont pas ceux consignés"
    case .result: return "l’état de la preuve du plan n’est pas celui consigné"
    case .criteria(let posts):
      guard !posts.isEmpty else { return "les critères ne sont plus les mêmes" }
      return labelled(
        "les critères de \(count(posts.count, .post)) ne sont plus les mêmes", all(posts))
    case .notReproducible(let ending):
      let why = ending == .time ? "le temps était écoulé" : "l’utilisateur l’a arrêté"
      return
        "plan non refait\(Self.thin): le calcul a pris fin parce que \(why), et ce qu’il avait trouvé "
        + "alors dépend de la machine"
    case .otherPlan(let timed):
      return "refait, le plan n’a pas les mêmes octets"
        + (timed
          ? "\(Self.thin); le calcul avait une limite de temps, qui peut répartir le travail autrement"
          : "")
    case .otherCertificate: return "refait, le certificat n’a pas les mêmes octets"
    }
  }

  var reproduced: String { "Refait, le plan est le même, octet par octet." }
}
