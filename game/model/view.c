#include "model/view.h"

#include "base/banned.h"

int view_turn_clause(const ViewLine *line, int clause, int *words) {
    int first = clause_first_word(line->clauses, clause), count = 0;
    if (!line->clause_marked[clause]) {
        words[0] = first;
        return 1;
    }
    for (int word = first; word <= clause_last_word(line->clauses, clause); word++)
        if (line->marked[word - 1])
            words[count++] = word;
    return count;
}
