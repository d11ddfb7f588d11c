/// Headings, column titles and labels of pages.
extension French {
  var answerTitle: String { "La réponse" }
  var sureTitle: String { "Est-ce certain\(Self.thin)?" }
  var strengthTitle: String { "Mois-policiers par mission" }
  var timelineTitle: String { "Calendrier" }
  var timelineNote: String {
    "Chaque poste avec ses affectations, une ligne pour chaque policier demandé. Les mois hachurés sont "
      + "vacants\(Self.thin); une barre coupée au bord continue au-delà."
  }
  var vacanciesTitle: String { "Postes vacants" }
  var noVacancies: String { "Chaque poste est pourvu chaque mois." }
  var heatNote: String {
    "Policiers manquants chaque mois\(Self.thin); plus la case est foncée, plus leur part de l’effectif "
      + "demandé est grande."
  }
  var heatShades: [String] {
    ["personne ne manque", "jusqu’à 10", "jusqu’à 25", "jusqu’à 50"].enumerated().map {
      $0 == 0 ? $1 : $1 + "\u{A0}%"
    } + ["davantage"]
  }
  var vacantPostsTitle: String { "Vacances par poste" }
  var quotasTitle: String { "Quotas" }
  var quotasText: String {
    "Policiers en affectation chaque mois, par rapport au maximum qu’un service ou une mission peut avoir "
      + "à l’étranger en même temps. Les mois où le maximum est atteint ressortent."
  }
  var targetsTitle: String { "Cibles" }
  var targetsText: String {
    "Policiers en affectation qui comptent pour chaque cible, mois par mois, par rapport au nombre voulu."
  }
  var targetOutside: String { "Personne ne compte ici, en aucun mois." }
  var officersTitle: String { "Policiers" }
  var postsTitle: String { "Postes et candidats" }
  var postsText: String {
    "Ce que chaque poste exige, et qui pourrait y être envoyé, par ordre de points, avec le détail des "
      + "points par mois. Les points ne décident pas seuls\(Self.thin): un policier ne sert qu’à un "
      + "endroit à la fois, les services ont des quotas, et les cibles et les cours comptent aussi."
  }
  var rosterTitle: String { "Liste des affectations" }
  var solveTitle: String { "Comment le plan a été trouvé" }
  var solveText: String {
    "Pour chaque niveau, la valeur du meilleur plan trouvé jusque-là et ce qui était prouvé alors, un pas "
      + "vers la droite à chaque changement. Une borne vaut pour les plans qui conservent les niveaux "
      + "précédents\(Self.thin); elle peut donc sauter quand l’un d’eux est réglé. Là où les lignes se "
      + "rejoignent, le niveau est prouvé. Une borne hors de l’image en longe le bord."
  }
  var readingTitle: String { "Comment lire cette page" }

  var filledLabel: String { "Pourvus" }
  var vacantLabel: String { "Mois-policiers vacants" }
  var toursLabel: String { "Affectations" }
  var targetsLabel: String { "Cibles atteintes" }
  var targetsNote: String { "chaque mois" }
  var quotasLabel: String { "Quotas épuisés" }
  var quotasNote: String { "au moins un mois" }

  var missionLabel: String { "Mission" }
  var postLabel: String { "Poste" }
  var roleLabel: String { "Rôle" }
  var priorityLabel: String { "Priorité" }
  var officerLabel: String { "Policier" }
  var nameLabel: String { "Nom" }
  var serviceLabel: String { "Service" }
  var rankNameLabel: String { "Grade" }
  var fromLabel: String { "De" }
  var untilLabel: String { "À" }
  var monthsLabel: String { "Mois" }
  var stateLabel: String { "État" }
  var courseLabel: String { "Cours" }
  var pointsLabel: String { "Points" }
  var missingLabel: String { "Manquants" }
  var officerMonthsLabel: String { "Mois-policiers" }
  var candidatesLabel: String { "Candidats" }
  var sumLabel: String { "Total" }
  var quotaLabel: String { "Quota" }
  var leastLabel: String { "Minimum" }
  var mostLabel: String { "Maximum" }
  var peakLabel: String { "Pointe" }
  var usedLabel: String { "Utilisé" }
  var byMonthLabel: String { "Mois par mois" }
  var atLimitLabel: String { "Mois au maximum" }
  var whenLabel: String { "Quand" }
  var everyScope: String { "tous" }
  var eligibleLabel: String { "Postes possibles" }
  var bestLabel: String { "Meilleur rang" }
  var bestAtLabel: String { "Au poste" }
  var rankLabel: String { "Rang" }
  var inPlanLabel: String { "Dans ce plan" }
  var notSent: String { "sans affectation" }
  var here: String { "ici" }
  var nothingAsked: String { "Aucune qualification essentielle." }
  var essentialsLabel: String { "Qualifications essentielles" }

  var teamLabel: String { "Équipe" }
  var laneLabel: String { "Place" }
  var targetLabel: String { "Cible" }
  var aimLabel: String { "But" }
  var monthLabel: String { "Mois" }
  var onTourLabel: String { "En affectation" }
  var wantedLabel: String { "Voulus" }
  var partsLabel: String { "Motifs" }
  var reserveLabel: String { "Remplaçant" }
  var nameOfReserveLabel: String { "Nom du remplaçant" }
  var ofReserveLabel: String { "Points du remplaçant" }
  var standInsNote: String {
    "Qui reste au pays et pourrait prendre une affectation telle quelle, sans enfreindre de règle ni déplacer "
      + "personne\(Self.thin); et ce que chaque niveau vaudrait de plus ou de moins. Ce que coûte un remplaçant "
      + "quand d’autres peuvent aussi être déplacés\(Self.thin): muster rank."
  }
  var noStandIn: String { "personne au pays" }
  var sheetNames: [String] {
    [
      "Sommaire", "Affectations", "Remplaçants", "Calendrier", "Postes vacants", "Quotas", "Cibles",
      "Motifs",
    ]
  }

  var searchLabel: String { "Rechercher" }
  var vacantOnly: String { "Seulement les postes vacants" }
  var clearLabel: String { "Effacer" }
  var shownKinds: [String] { ["postes", "affectations", "policiers"] }
}
