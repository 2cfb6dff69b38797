#compdef kansrijk
# Aanvulling voor zsh: source <(kansrijk completies zsh)
_kansrijk() {
  local -a commands
  commands=(
    'tel:telt de bomen in een of meer bestanden'
    'hernoem:geeft een boom een andere naam'
    'completies:maakt een script waarmee uw shell opdrachten en opties aanvult'
    'help:toont uitleg bij het programma of bij een opdracht'
  )
  if (( CURRENT == 2 )); then
    _describe -t commands opdracht commands
    _arguments '--help[Toont deze uitleg.]' '--versie[Toont de versie van het programma.]'
    return
  fi
  local command="${words[2]}"
  shift words
  (( CURRENT-- ))
  case "$command" in
    tel)
      _arguments \
        '--formaat=[De vorm van de uitvoer. Standaard\: tekst.]:tekst|json|csv:(tekst json csv)' \
        '--kader=[Wie er is gevraagd; '\''leeg'\'' is niemand\: \[niets\].]:BESTAND:_files' \
        '*--kolom=[Een kolom die meedoet. Dit kan vaker.]:NAAM: ' \
        '--uit=[Schrijft naar dit bestand (bij rapport en exporteer ook\: deze map) in plaats van naar het scherm.]:PAD:_files' \
        '--streng[Geeft ook bij een waarschuwing afsluitwaarde 1.]' \
        '--help[Toont deze uitleg.]' \
        '*:BESTAND:_files' ;;
    hernoem)
      _arguments \
        '--help[Toont deze uitleg.]' \
        '1:OUD: ' \
        '2:NIEUW: ' ;;
    completies)
      _arguments \
        '--help[Toont deze uitleg.]' \
        '1:SHELL:(bash zsh fish)' ;;
    help)
      _arguments \
        '--help[Toont deze uitleg.]' \
        '1::OPDRACHT:(tel hernoem completies help)' ;;
  esac
}
if [[ "${funcstack[1]}" = _kansrijk ]]; then
  _kansrijk "$@"
else
  compdef _kansrijk kansrijk
fi
