import Programme

extension French {
  var templateTitle: String { "Un programme pour Muster" }
  var mustBeFilled: String { "À remplir." }
  var mayBeBlank: String { "Peut rester vide." }
  var listGoesRight: String { "Une valeur par cellule, vers la droite." }

  func standard(_ values: [String]) -> String {
    "Vide\(Self.thin): " + values.joined(separator: ", ") + "."
  }

  func content(_ content: TableSchema.Content) -> String? {
    let colon = "\(Self.thin): "
    switch content {
    case .text: return nil
    case .month: return "Un mois, AAAA-MM, ou une date de ce mois."
    case .months: return "any (tous), every:3 (un sur trois), ou des mois, 2027-01|2027-07."
    case .amount: return "Un nombre de policiers, ou une part de l’effectif, 30%."
    case .whole(let range) where range.upperBound == 10_000_000:
      return "Un nombre entier, \(range.lowerBound) ou plus."
    case .whole(let range):
      return "Un nombre entier de \(number(range.lowerBound)) à \(number(range.upperBound))."
    case .decimal(let range):
      return "Un nombre de \(number(range.lowerBound)) à \(number(range.upperBound))."
    case .word(let words): return "Au choix" + colon + words.joined(separator: ", ") + "."
    case .rank: return "Un des grades de la feuille «\(Self.thin)programme\(Self.thin)»."
    case .identifier(let file):
      return "De la colonne A de la feuille «\(Self.thin)\(file.dropLast(4))\(Self.thin)»."
    }
  }

  static let meanings = [
    "name": "Le titre de tous les rapports.",
    "from": "Le premier mois planifié.",
    "months": "Le nombre de mois planifiés.",
    "ranks": "Les noms des grades, du plus bas au plus haut.",
    "rest_months": "Mois entiers à la maison entre deux affectations d’un même policier.",
    "handover_months":
      "Mois de relève au début d’une affectation\(thin); le poste n’est pas encore pourvu par elle.",
    "rotation_cost": "Points que coûte chaque affectation qui commence dans le plan.",
    "training_within_months":
      "Un cours doit avoir lieu dans l’un de ces mois avant l’affectation.",
    "points.board": "Points par mois pour chaque point de la note du jury.",
    "points.experience": "Points par mois pour chaque mission antérieure.",
    "points.experience_max": "Le nombre de missions antérieures qui comptent au plus.",
    "points.surplus_language":
      "Points par mois pour chaque niveau de langue au-delà de l’exigence.",
    "points.surplus_skill":
      "Points par mois pour chaque niveau de compétence au-delà de l’exigence.",
    "objective":
      "Ce que vise le plan, du plus important au moins important\(thin); le reste ne compte pas.",
    "services.service": "Un nom court du service de police, employé partout.",
    "services.name": "Son nom complet.",
    "services.strength": "Son nombre de policiers.",
    "officers.officer": "Un nom court ou numéro du policier, employé partout.",
    "officers.name": "Le nom du policier.",
    "officers.service": "Son service de police.",
    "officers.rank": "Son grade.",
    "officers.gender": "Son genre, pour les cibles.",
    "officers.born": "Son mois de naissance, pour les exigences d’âge.",
    "officers.joined": "Son mois d’entrée dans la police, pour les exigences d’ancienneté.",
    "officers.board_score": "La note du jury de sélection.",
    "officers.missions": "Le nombre de ses missions antérieures.",
    "officers.available_from": "Le premier mois où le policier peut partir.",
    "officers.available_until": "Le dernier mois où le policier peut être absent.",
    "officers.home_since": "Le dernier mois de sa dernière affectation.",
    "officers.clearance_until": "Le dernier mois de sa cote de sécurité.",
    "officers.driving": "S’il peut conduire sur place.",
    "officers.firearms": "S’il est qualifié pour les armes à feu.",
    "languages.officer": "Le policier.",
    "languages.language": "La langue, comme la nomment exigences et cibles.",
    "languages.level": "Son niveau (CECR).",
    "skills.officer": "Le policier.",
    "skills.skill": "La compétence, comme la nomment exigences et cibles.",
    "skills.level": "Son niveau.",
    "missions.mission": "Un nom court de la mission, employé partout.",
    "missions.name": "Son nom complet.",
    "missions.country": "Son pays.",
    "missions.from": "Son premier mois.",
    "missions.until": "Son dernier mois.",
    "missions.armed": "Si les policiers y portent des armes.",
    "missions.rest_months":
      "Mois à la maison après une affectation là-bas, au lieu de ceux du programme.",
    "posts.post": "Un nom court du poste, employé partout.",
    "posts.mission": "La mission dont il relève.",
    "posts.team": "L’équipe de la mission, s’il y en a une.",
    "posts.role": "La fonction, comme la nomment les exigences.",
    "posts.headcount": "Le nombre de policiers qu’il demande à la fois.",
    "posts.priority": "Son importance\(thin); 1 d’abord.",
    "posts.from": "Son premier mois.",
    "posts.until": "Son dernier mois.",
    "posts.tour_months":
      "La durée d’une affectation en mois\(thin): 12, ou l’une de plusieurs, 6|9|12.",
    "posts.starts": "Quand une affectation peut commencer.",
    "requirements.scope":
      "Sur quoi elle porte\(thin): tous les postes, ceux d’une mission ou fonction, un seul.",
    "requirements.id": "Quelle mission, fonction ou quel poste\(thin); vide pour tous (all).",
    "requirements.kind": "Ce qui est demandé.",
    "requirements.name": "Quelle langue ou compétence\(thin); vide pour le reste.",
    "requirements.level":
      "Combien\(thin): B2 pour une langue, 1 à 5 pour une compétence, un grade, des années, missions.",
    "requirements.essential":
      "yes\(thin): personne ne part sans cela. no\(thin): cela vaut des points.",
    "requirements.points": "Points par mois de qui l’a, là où ce n’est pas essentiel.",
    "quotas.quota": "Un nom court du contingent.",
    "quotas.service": "Le service qu’il limite\(thin); vide\(thin): tous ensemble.",
    "quotas.mission": "La mission où il vaut\(thin); vide\(thin): toutes ensemble.",
    "quotas.from": "Le premier mois où il vaut.",
    "quotas.until": "Le dernier mois où il vaut.",
    "quotas.min": "Le moins de policiers affectés à la fois\(thin); moins compte comme manque.",
    "quotas.max": "Le plus de policiers affectés à la fois\(thin); jamais dépassé.",
    "targets.target": "Le nom de la cible dans les rapports.",
    "targets.mission": "La mission où elle vaut\(thin); vide\(thin): toutes ensemble.",
    "targets.team": "L’équipe où elle vaut\(thin); vide\(thin): toutes ensemble.",
    "targets.from": "Le premier mois où elle vaut.",
    "targets.until": "Le dernier mois où elle vaut.",
    "targets.who":
      "Qui compte\(thin): gender=F, language:fr=B2, skill:NOM=3, rank=NOM ou missions=1.",
    "targets.at_least": "Combien d’entre eux sont voulus en affectation.",
    "targets.weight": "Le poids de chacun qui manque\(thin); vide\(thin): 1.",
    "courses.course": "Un nom court du cours.",
    "courses.month": "Le mois où il a lieu.",
    "courses.seats": "Le nombre de places.",
    "courses.mission": "La mission qu’il prépare\(thin); vide\(thin): toutes.",
    "tours.officer": "Le policier.",
    "tours.post": "Le poste.",
    "tours.from": "Le premier mois de l’affectation.",
    "tours.until": "Le dernier mois de l’affectation.",
    "tours.state":
      "running\(thin): en cours, reste comme elle est. planned\(thin): publiée, peut changer.",
    "pins.officer": "Le policier.",
    "pins.post": "Le poste.",
    "pins.from": "Le mois où l’affectation commence\(thin); vide\(thin): n’importe lequel.",
    "pins.decision": "require\(thin): le plan doit l’avoir. forbid\(thin): il ne doit pas.",
    "pins.reason": "Pourquoi on l’a décidé.",
    "scores.officer": "Le policier.",
    "scores.post": "Le poste.",
    "scores.points": "Ses points par mois sur ce poste, au lieu de ceux qui sont calculés.",
  ]
}
