# Completion for klachtenspel. _klachtenspel_words comes before this, from `klachtenspel help --format bash`.

_klachtenspel_names() { # cases|sets [DIR]
    klachtenspel ${2:+--scenarios "$2"} list --json 2>/dev/null </dev/null |
        sed -n '/^  "'"$1"'"/,/^  \]/s/^      "id": "\([[:alnum:]._-]*\)",$/\1/p'
}

_klachtenspel_kind() { # KIND WORD [DIR]
    local kind=${1%…} words='' files=''
    kind=${kind#[}
    case ${kind%]} in
    CASE) words=$(_klachtenspel_names cases "$3") files=f ;;
    SET) words=$(_klachtenspel_names sets "$3") files=d ;;
    PATH) words=$(_klachtenspel_names '[cs][ae][a-z]*' "$3") files=f ;;
    FILE | RESULT) files=f ;;
    DIR) files=d ;;
    COMMAND) words=$(_klachtenspel_words --) ;;
    *\|*) words=$(tr '|' '\n' <<<"$kind" | grep -v '[A-Z]') ;; # N|off: the N is anything
    esac
    mapfile -t COMPREPLY < <(compgen -W "$words" -- "$2")
    if [ -n "$files" ]; then
        compopt -o filenames 2>/dev/null
        mapfile -t -O "${#COMPREPLY[@]}" COMPREPLY < <(compgen -"$files" -- "$2")
    fi
}

# What an option of $words takes, in $kind; none for a flag and for what is no option.
_klachtenspel_takes() { # --OPTION
    local word
    kind=
    for word in $words; do
        [[ $word == "$1="* ]] && kind=${word#*=}
    done
}

_klachtenspel() {
    # readline cuts --lang=nl in three
    local word=$2 words command='' scenarios='' kind i item arguments=0
    [ "$word" = = ] && word=
    words=$(_klachtenspel_words)
    COMPREPLY=()
    kind=
    for ((i = 1; i < COMP_CWORD; i++)); do
        item=${COMP_WORDS[i]}
        kind=
        if [[ $item == -* ]]; then
            _klachtenspel_takes "$item"
            [ -n "$kind" ] || continue
            [ "${COMP_WORDS[i + 1]-}" = = ] && i=$((i + 1))
            i=$((i + 1))
            [ "$i" -lt "$COMP_CWORD" ] || break
            [ "$item" = --scenarios ] && scenarios=${COMP_WORDS[i]//[\"\']/}
            kind=
        elif [ -z "$command" ]; then
            command=$item
            words=$(_klachtenspel_words "$command")
        else
            arguments=$((arguments + 1))
        fi
    done
    if [ -n "$kind" ]; then
        _klachtenspel_kind "$kind" "$word" "$scenarios"
    elif [[ $word == -* ]]; then
        mapfile -t COMPREPLY < <(compgen -W "$(for item in $words; do
            [[ $item == -* ]] && echo "${item%%=*}"
        done)" -- "$word")
    else
        i=0
        for item in $words; do
            [[ $item == -* ]] && break
            # one of many stands for all that follow
            if [ "$i" -eq "$arguments" ] || [[ $item == *… ]]; then
                _klachtenspel_kind "$item" "$word" "$scenarios"
                break
            fi
            i=$((i + 1))
        done
    fi
}

complete -F _klachtenspel klachtenspel
