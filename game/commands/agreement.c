/* agreement FILE…: the figures of votes from files. */
#include <stdlib.h>
#include <string.h>

#include "cases/opened.h"
#include "commands/agreement_json.h"
#include "commands/agreement_minutes.h"
#include "commands/agreement_tables.h"
#include "commands/entries.h"
#include "commands/options.h"
#include "commands/out.h"
#include "store/ballot.h"
#include "store/ballot_csv.h"

#include "base/banned.h"

RULE_AS(other_set, "ballot-set", SEVERITY_WARNING, MSG_AGREEMENT_OTHER_SET);
RULE_AS(set_changed, "ballot-set-changed", SEVERITY_WARNING, MSG_AGREEMENT_SET_CHANGED);

static bool same_categories(const BallotSource *one, const BallotSource *other) {
    bool same = one->category_count == other->category_count;
    for (int c = 0; same && c < one->category_count; c++)
        same = !strcmp(one->categories[c], other->categories[c]);
    return same;
}

/* A vote file does not say what could be chosen; the set that it names does, as it was then. */
static void find_categories(const Context *context, const char *path, BallotSource *source,
                            Findings *findings) {
    Library library;
    Findings unsaid; /* without its set a vote file is as good */
    Opened opened;
    int code;
    if (source->category_count || !source->set || !source->hash)
        return;
    findings_init(&unsaid, context->lang);
    library_init(&library, context->scenarios);
    bool found =
        opened_init_set(&opened, &library, source->set, lang_id(context->lang), &unsaid, &code);
    const House *house = found ? &opened.house.house : NULL;
    if (found && !strcmp(opened.set_file.set.hash, source->hash)) {
        source->categories = xcalloc((size_t)house->category_count + 1, sizeof(char *));
        for (int c = 0; c < house->category_count; c++)
            source->categories[source->category_count++] = xstrdup(house->categories[c].id);
    } else {
        finding_add(findings, &set_changed, path, 0, source->set);
    }
    if (found)
        opened_release(&opened);
    library_release(&library);
    findings_release(&unsaid);
}

/* Votes of the files, in both rounds. `source`: of the first of the files, with the categories that
 * were offered where all say the same ones, and the most rounds that any had. */
typedef struct Poll {
    VoteTable first, last;
    BallotSource source;
    struct { /* of each session: where its votes begin and end, and what it says of itself */
        int first, first_end, last, last_end, rounds, number;
        char started[11];
    } * sessions;
    int session_count;
    bool counted; /* hands, in one of them at least */
} Poll;

static void poll_release(Poll *poll) {
    vote_table_release(&poll->first);
    vote_table_release(&poll->last);
    ballot_source_release(&poll->source);
    free(poll->sessions);
}

static void poll_add_session(Poll *poll, int first, int last, const BallotSource *source) {
    int s = poll->session_count++;
    poll->sessions[s].first = first;
    poll->sessions[s].first_end = poll->first.count;
    poll->sessions[s].last = last;
    poll->sessions[s].last_end = poll->last.count;
    poll->sessions[s].rounds = source->rounds;
    poll->sessions[s].number = source->number;
    snprintf(poll->sessions[s].started, sizeof poll->sessions[s].started, "%.10s", source->started);
}

/* A part of the votes, numbered by itself. */
static bool tally_part(VoteTally *tally, const VoteTable *votes, int from, int to,
                       const char *const *offered, int offered_count) {
    VoteTable part = {.items = votes->items + from, .count = to - from};
    Findings said; /* of the whole already */
    findings_init(&said, LANG_EN);
    bool good = vote_tally_init(tally, &part, offered, offered_count, &said);
    findings_release(&said);
    return good;
}

static void poll_measure(const Poll *poll, const char *const *offered, int offered_count,
                         SessionLines *lines) {
    for (int s = 0; poll->session_count > 1 && s < poll->session_count; s++) {
        VoteTally first, last;
        if (!tally_part(&first, &poll->first, poll->sessions[s].first, poll->sessions[s].first_end,
                        offered, offered_count))
            continue;
        bool both = poll->sessions[s].rounds > 1 &&
                    tally_part(&last, &poll->last, poll->sessions[s].last,
                               poll->sessions[s].last_end, offered, offered_count);
        session_lines_add(lines, poll->sessions[s].started, poll->sessions[s].number,
                          &first.ratings, both ? &last.ratings : NULL);
        vote_tally_release(&first);
        if (both)
            vote_tally_release(&last);
    }
    session_lines_sort(lines);
}

static bool poll_read(Poll *poll, Context *context, const Arguments *arguments, bool look_up,
                      Findings *findings) {
    BallotSource first = {0};
    bool good = true, same = true;
    int rounds = 1;
    vote_table_init(&poll->first);
    vote_table_init(&poll->last);
    poll->session_count = 0;
    poll->counted = false;
    poll->sessions = xcalloc((size_t)arguments_count(arguments) + 1, sizeof *poll->sessions);
    for (int i = 0; i < arguments_count(arguments); i++) {
        const char *path = arguments_at(arguments, i);
        BallotSource source = {0};
        int from = poll->first.count, to = poll->last.count;
        good = ballot_read_both(path, findings, &poll->first, &poll->last, &source) && good;
        if (first.hash && source.hash && strcmp(first.hash, source.hash))
            finding_add(findings, &other_set, path, 0, source.set ? source.set : "",
                        first.set ? first.set : "");
        if (source.started)
            poll_add_session(poll, from, to, &source);
        bool again = first.hash && source.hash && !strcmp(first.hash, source.hash);
        if (look_up && good && !again)
            find_categories(context, path, &source, findings);
        if (!again || source.category_count) /* else as the first of that set */
            same = same && source.category_count && (!i || same_categories(&first, &source));
        rounds = source.rounds > rounds ? source.rounds : rounds;
        poll->counted = poll->counted || source.counted;
        if (!first.hash && source.hash)
            first = source;
        else
            ballot_source_release(&source);
    }
    poll->source = first;
    if (!same)
        ballot_source_release(&poll->source);
    poll->source.rounds = rounds;
    return good;
}

/* Of one session there is nothing to put beside it; of standard input it was read already. */
static void read_versions(const Arguments *arguments, int sessions, SessionVersions *out) {
    session_versions_init(out);
    for (int i = 0; sessions > 1 && i < arguments_count(arguments); i++)
        if (strcmp(arguments_at(arguments, i), "-"))
            session_versions_add(out, arguments_at(arguments, i));
    session_versions_sort(out);
}

static void tell_words(Context *context, const Arguments *arguments, const BallotSource *source,
                       AgreementShown *shown, Text *out) {
    AgreementWords words;
    agreement_words_init(&words, context, source);
    for (int i = 0; i < arguments_count(arguments); i++)
        if (strcmp(arguments_at(arguments, i), "-"))
            agreement_words_add(&words, arguments_at(arguments, i));
    shown->words = &words;
    agreement_print_tables(shown, context->lang, out);
    agreement_words_release(&words);
}

static void tell(Context *context, const Arguments *arguments, const BallotSource *source,
                 const VoteTally *tally, const VoteTally *before, SessionLines sessions) {
    AgreementShown shown;
    Text out = {0};
    agreement_shown_init(&shown, tally, before);
    shown.sessions = sessions;
    read_versions(arguments, sessions.count, &shown.versions);
    if (arguments_has(arguments, "json"))
        agreement_print_json(&shown, &out);
    else
        tell_words(context, arguments, source, &shown, &out);
    fputs(text_cstr(&out), arguments_has(arguments, "json") ? context->data : context->out);
    text_release(&out);
    agreement_shown_release(&shown);
}

static int measure(Context *context, const Arguments *arguments, const char *const *offered,
                   int offered_count, Findings *findings, Poll *poll) {
    const char *which = arguments_text(arguments, "round");
    bool first = which && !strcmp(which, "first");
    VoteTally tally, before;
    bool good = poll_read(poll, context, arguments, !offered, findings);
    bool both = !which && poll->source.rounds > 1;
    if (!offered && poll->source.category_count) { /* what the session itself was measured by */
        offered = (const char *const *)poll->source.categories;
        offered_count = poll->source.category_count;
    }
    if (!good || !vote_tally_init(&tally, first ? &poll->first : &poll->last, offered,
                                  offered_count, findings))
        return command_findings(context, findings);
    both = both && vote_tally_init(&before, &poll->first, offered, offered_count, findings);
    if (findings->count)
        command_findings(context, findings);
    tally.ratings.counted = poll->counted;
    if (both) {
        before.ratings.counted = poll->counted;
        vote_tally_align(&before, &tally);
    }
    SessionLines sessions = {0};
    poll_measure(poll, offered, offered_count, &sessions);
    tell(context, arguments, &poll->source, &tally, both ? &before : NULL, sessions);
    if (both)
        vote_tally_release(&before);
    vote_tally_release(&tally);
    return CODE_OK;
}

static int run(Context *context, const Arguments *arguments) {
    const char *list = arguments_text(arguments, "categories");
    const char *format = arguments_text(arguments, "format");
    int offered_count = 0;
    if (format)
        return agreement_write_minutes(context, arguments, format);
    if (arguments_text(arguments, "out"))
        return command_fail(context, CODE_USAGE, MSG_MINUTES_NO_FORMAT);
    char **offered = list ? ballot_parse_list(list, &offered_count) : NULL;
    if (list && !offered)
        return command_fail(context, CODE_USAGE, MSG_AGREEMENT_CATEGORIES_WRONG, list);
    Findings findings;
    Poll poll;
    findings_init(&findings, context->lang);
    int code =
        measure(context, arguments, (const char *const *)offered, offered_count, &findings, &poll);
    poll_release(&poll);
    findings_release(&findings);
    ballot_free_list(offered, offered_count);
    return code;
}

static const char *const rounds[] = {"first", "last", NULL};
static const char *const formats[] = {"html", "docx", "csv", NULL};
static const Option options[] = {
    {.name = "categories",
     .kind = OPTION_TEXT,
     .value = "A,B,C",
     .help = MSG_AGREEMENT_OPTION_CATEGORIES},
    {.name = "round", .kind = OPTION_CHOICE, .choices = rounds, .help = MSG_AGREEMENT_OPTION_ROUND},
    {.name = "format",
     .kind = OPTION_CHOICE,
     .choices = formats,
     .help = MSG_MINUTES_OPTION_FORMAT},
    OUT_OPTIONS("FILE", MSG_MINUTES_OPTION_OUT),
    {.name = "json", .kind = OPTION_FLAG, .help = MSG_AGREEMENT_OPTION_JSON},
    {.name = NULL},
};

const Command command_agreement = {.name = "agreement",
                                   .usage = "FILE…",
                                   .summary = MSG_AGREEMENT_SUMMARY,
                                   .help = MSG_AGREEMENT_HELP,
                                   .options = options,
                                   .least = 1,
                                   .most = -1,
                                   .run = run};
