#include "store/ballot.h"

#include <cjson/cJSON.h>
#include <stdlib.h>
#include <string.h>

#include "base/file.h"
#include "base/utf8.h"
#include "store/ballot_csv.h"
#include "store/json_file.h"
#include "store/json_parse.h"
#include "store/json_write.h"

#include "base/banned.h"

RULE(ballot_field, "ballot-field", MSG_AGREEMENT_FIELD);

enum { MOST_HANDS = 1000 }; /* for one answer */

static const char *const known[] = {"klachtenspel.votes/1", "klachtenspel.session/1", NULL};

void ballot_source_release(BallotSource *source) {
    free(source->set);
    free(source->hash);
    free(source->started);
    for (int c = 0; c < source->category_count; c++)
        free(source->categories[c]);
    free(source->categories);
    *source = (BallotSource){0};
}

/* Where a vote stands: "votes[3]" or "items[2].votes[0][3]". */
typedef struct Place {
    const char *path;
    Findings *findings;
    int item, round, vote; /* item -1 in a vote file */
    const char *session;   /* its id, where its raters are seats; else NULL */
    int rounds;            /* the most that an item had */
    bool counted;          /* some had hands for votes */
} Place;

static bool wrong(const Place *place, const char *field, const char *form) {
    Text at = {0};
    if (place->item >= 0)
        text_addf(&at, "items[%d].", place->item);
    if (place->vote >= 0) {
        text_add(&at, "votes");
        if (place->item >= 0)
            text_addf(&at, "[%d]", place->round);
        text_addf(&at, "[%d].", place->vote);
    }
    text_add(&at, field);
    finding_add(place->findings, &ballot_field, place->path, 0, text_cstr(&at), form);
    text_release(&at);
    return false;
}

/* A text that must be there, in NFC; malloced, NULL with a finding. */
static char *name_of(const cJSON *object, const char *field, const Place *place) {
    const char *text = json_string(object, field);
    char *name = text && *text ? utf8_nfc(text, strlen(text)) : NULL;
    if (!name)
        wrong(place, field, "\"…\"");
    return name;
}

/* A text that may be missing or null. */
static bool may_be_text(const cJSON *object, const char *field, const Place *place,
                        const char **text) {
    const cJSON *value = json_get(object, field);
    *text = cJSON_GetStringValue(value);
    return *text || !value || cJSON_IsNull(value) || wrong(place, field, "\"…\", null");
}

static bool read_vote(const cJSON *object, const char *item, const char *rater, const Place *place,
                      VoteTable *votes) {
    const char *is, *kind, *note;
    double at_ms = 0;
    if (!may_be_text(object, "is", place, &is) || !may_be_text(object, "kind", place, &kind) ||
        !may_be_text(object, "note", place, &note))
        return false;
    if (json_get(object, "at_ms") && !json_integer(object, "at_ms", 0, 1e15, &at_ms))
        return wrong(place, "at_ms", "0, 1, 2 …");
    vote_table_add(votes, &(Vote){.item = item,
                                  .rater = rater,
                                  .category = is && *is ? is : NULL,
                                  .kind = kind,
                                  .note = note,
                                  .at_ms = (int64_t)at_ms,
                                  .file = place->path});
    return true;
}

static bool read_votes(const cJSON *tree, Place *place, VoteTable *votes) {
    const cJSON *list = json_get(tree, "votes"), *vote;
    char *rater = name_of(tree, "rater", place);
    bool good = rater != NULL;
    if (!cJSON_IsArray(list))
        good = wrong(place, "votes", "[ … ]");
    if (!good)
        list = NULL;
    cJSON_ArrayForEach(vote, list) {
        place->vote++;
        char *item = name_of(vote, "item", place);
        good = item && read_vote(vote, item, rater, place, votes) && good;
        free(item);
    }
    free(rater);
    return good;
}

/* A name, or a seat: of each session another one. */
static char *rater_of(const cJSON *vote, const Place *place) {
    char *rater = name_of(vote, "rater", place);
    if (!rater || !place->session)
        return rater;
    Text whole = {0};
    text_addf(&whole, "%.8s-%s", place->session, rater);
    free(rater);
    return text_take(&whole);
}

/* As many votes as hands, each of somebody: who it was is not known, so of each item another. */
static bool read_hands(const cJSON *rounds, const char *item, Place *place, VoteTable *votes) {
    const cJSON *list = cJSON_GetArrayItem(rounds, place->round), *one;
    int hand = 0;
    cJSON_ArrayForEach(one, list) {
        const char *is;
        double count;
        if (!may_be_text(one, "is", place, &is) ||
            !json_integer(one, "count", 0, MOST_HANDS, &count))
            return wrong(place, "hands", "[ [ { \"is\": \"complaint\", \"count\": 5 } ] ]");
        place->counted = true;
        for (int i = 0; i < (int)count; i++) {
            Text rater = {0};
            text_addf(&rater, "%.8s-hand-%d", place->session ? place->session : "", ++hand);
            vote_table_add(votes, &(Vote){.item = item,
                                          .rater = text_cstr(&rater),
                                          .category = is,
                                          .file = place->path});
            text_release(&rater);
        }
    }
    return true;
}

static bool read_session_item(const cJSON *object, BallotRound round, Place *place,
                              VoteTable *votes) {
    const cJSON *rounds = json_get(object, "votes"), *vote;
    char *item = name_of(object, "item", place);
    if (!item)
        return false;
    bool good = cJSON_IsArray(rounds) || wrong(place, "votes", "[ [ … ], [ … ] ]");
    int count = good ? cJSON_GetArraySize(rounds) : 0;
    place->rounds = count > place->rounds ? count : place->rounds;
    place->round = round == BALLOT_FIRST ? 0 : count - 1;
    const cJSON *list = count ? cJSON_GetArrayItem(rounds, place->round) : NULL;
    if (count && !cJSON_IsArray(list))
        good = wrong(place, "votes", "[ [ … ], [ … ] ]");
    if (!good)
        list = NULL;
    cJSON_ArrayForEach(vote, list) {
        place->vote++;
        char *rater = rater_of(vote, place);
        good = rater && read_vote(vote, item, rater, place, votes) && good;
        free(rater);
    }
    place->vote = -1;
    good = good && read_hands(json_get(object, "hands"), item, place, votes);
    free(item);
    return good;
}

static bool read_session(const cJSON *tree, BallotRound round, Place *place, VoteTable *votes) {
    const cJSON *items = json_get(tree, "items"), *item;
    const char *seats = json_string(tree, "seats");
    if (seats && !strcmp(seats, "numbered"))
        place->session = json_string(tree, "id");
    bool good = cJSON_IsArray(items) || wrong(place, "items", "[ … ]");
    if (!good)
        items = NULL;
    cJSON_ArrayForEach(item, items) {
        place->item++;
        good = read_session_item(item, round, place, votes) && good;
    }
    return good;
}

static bool is_plain(const char *time) {
    return strspn(time, "0123456789-:.TZ") == strlen(time);
}

/* "set" is an id in a vote file and an object with id and hash in a session file. */
static void read_source(const cJSON *tree, BallotSource *source) {
    const cJSON *set = json_get(tree, "set");
    const char *id = cJSON_IsObject(set) ? json_string(set, "id") : cJSON_GetStringValue(set);
    const char *hash = json_string(cJSON_IsObject(set) ? set : tree, "hash");
    source->set = id ? xstrdup(id) : NULL;
    source->hash = hash ? xstrdup(hash) : NULL;
    const char *started = json_string(tree, "started");
    double number = 0;
    source->started = started && strlen(started) >= sizeof "2026-11-21" - 1 && is_plain(started)
                          ? xstrdup(started)
                          : NULL;
    json_integer(json_get(tree, "definition"), "number", 1, 1e9, &number);
    source->number = (int)number;
    const cJSON *offered = json_get(json_first(json_get(tree, "agreement")), "categories"), *one;
    if (!cJSON_IsObject(offered))
        return;
    source->categories = xcalloc((size_t)cJSON_GetArraySize(offered) + 1, sizeof(char *));
    cJSON_ArrayForEach(one, offered) source->categories[source->category_count++] =
        xstrdup(one->string);
}

bool ballot_parse_json(const char *bytes, size_t len, const char *path, BallotRound round,
                       Findings *findings, VoteTable *votes, BallotSource *source) {
    cJSON *tree = json_parse(bytes, len, path, findings);
    int form = tree ? json_schema(tree, known, path, findings) : -1;
    Place place = {path, findings, -1, 0, -1, NULL, 1, false};
    bool good = form >= 0;
    if (good && source)
        read_source(tree, source);
    if (good)
        good =
            form == 0 ? read_votes(tree, &place, votes) : read_session(tree, round, &place, votes);
    if (source) {
        source->rounds = place.rounds;
        source->counted = place.counted;
    }
    cJSON_Delete(tree);
    return good;
}

/* A JSON text of ours begins with a brace; the header of a CSV does not. */
static bool is_json(const char *bytes, size_t len) {
    size_t i = utf8_mark_len(bytes, len);
    while (i < len && (bytes[i] == ' ' || bytes[i] == '\t' || bytes[i] == '\n' || bytes[i] == '\r'))
        i++;
    return i < len && (bytes[i] == '{' || bytes[i] == '[');
}

static bool read_text(const Text *text, const char *path, BallotRound round, Findings *findings,
                      VoteTable *votes, BallotSource *source) {
    const char *bytes = text_cstr(text);
    if (is_json(bytes, text->len))
        return ballot_parse_json(bytes, text->len, path, round, findings, votes, source);
    if (source)
        source->rounds = 1;
    return ballot_parse_csv(bytes, text->len, path, findings, votes);
}

static bool read_file(const char *path, Findings *findings, Text *text) {
    FileError error = file_read(path, FILE_LIMIT_JSON, text);
    if (error != FILE_OK)
        finding_add0(findings, file_error_rule(error), path, 0);
    return error == FILE_OK;
}

bool ballot_read(const char *path, BallotRound round, Findings *findings, VoteTable *votes,
                 BallotSource *source) {
    Text text = {0};
    if (source)
        *source = (BallotSource){0};
    bool good =
        read_file(path, findings, &text) && read_text(&text, path, round, findings, votes, source);
    if (!good && source)
        ballot_source_release(source);
    text_release(&text);
    return good;
}

bool ballot_read_both(const char *path, Findings *findings, VoteTable *first, VoteTable *last,
                      BallotSource *source) {
    Text text = {0};
    int before = last->count;
    *source = (BallotSource){0};
    bool good = read_file(path, findings, &text) &&
                read_text(&text, path, BALLOT_LAST, findings, last, source);
    if (good && source->rounds > 1)
        good = read_text(&text, path, BALLOT_FIRST, findings, first, NULL);
    else
        for (int i = before; good && i < last->count; i++)
            vote_table_add(first, &last->items[i]);
    if (!good)
        ballot_source_release(source);
    text_release(&text);
    return good;
}

void ballot_print(const BallotFile *file, Text *out) {
    JsonWriter writer, *w = &writer;
    json_write_begin(w);
    json_write_string(w, "schema", known[0]);
    json_write_string(w, "set", file->set);
    json_write_string(w, "hash", file->hash);
    json_write_string(w, "rater", file->rater);
    json_write_array(w, "votes");
    for (int i = 0; i < file->count; i++) {
        const Vote *vote = &file->votes[i];
        json_write_object(w, NULL);
        json_write_string(w, "item", vote->item);
        json_write_string(w, "is", vote->category);
        json_write_string(w, "kind", vote->kind);
        json_write_number(w, "at_ms", (double)vote->at_ms);
        if (vote->note)
            json_write_string(w, "note", vote->note);
        json_write_end(w);
    }
    json_write_end(w);
    json_write_print(w, 2, out);
}
