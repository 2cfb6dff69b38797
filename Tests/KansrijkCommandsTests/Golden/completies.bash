# Aanvulling voor bash: source <(kansrijk completies bash)
_kansrijk() {
  local cur="${COMP_WORDS[COMP_CWORD]}" prev="${COMP_WORDS[COMP_CWORD-1]}" words=''
  if [ "$cur" = '=' ]; then
    cur=''
  elif [ "$prev" = '=' ] && [ "$COMP_CWORD" -gt 2 ]; then
    prev="${COMP_WORDS[COMP_CWORD-2]}"
  fi
  if [ "$COMP_CWORD" -eq 1 ]; then
    words='tel hernoem completies help --help --versie'
  else
    case "${COMP_WORDS[1]} $prev $cur" in
      'tel --formaat '*) words='tekst json csv' ;;
      'tel --kader '*) words='' ;;
      'tel --kolom '*) words='' ;;
      'tel --uit '*) words='' ;;
      'tel '*' -'*) words='--formaat --kader --kolom --uit --streng --help' ;;
      'tel '*) words='' ;;
      'hernoem '*' -'*) words='--help' ;;
      'hernoem '*) words='' ;;
      'completies '*' -'*) words='--help' ;;
      'completies '*) words='bash zsh fish' ;;
      'help '*' -'*) words='--help' ;;
      'help '*) words='tel hernoem completies help' ;;
    esac
  fi
  COMPREPLY=()
  if [ -n "$words" ]; then
    COMPREPLY=( $(compgen -W "$words" -- "$cur") )
  fi
}
complete -o default -F _kansrijk kansrijk
