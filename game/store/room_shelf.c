#include "store/room_shelf.h"

#include <stdlib.h>
#include <string.h>

#include "base/file.h"
#include "base/system.h"
#include "store/json_file.h"
#include "store/room_inputs.h"
#include "store/team_log.h"
#include "store/team_shelf.h"

#include "base/banned.h"

RULE_AS(rule_unread, "session-unread", SEVERITY_WARNING, MSG_SESSION_FILE_UNREAD);
RULE_AS(rule_open, "session-open", SEVERITY_WARNING, MSG_SESSION_FILE_OPEN);

static const char log_schema[] = "klachtenspel.class-log/1";
static const char ending[] = ".class.json";

/* ---- looking ---- */

static int turns_of(const Json *tree) {
    int turns = 0;
    for (const Json *t = json_first(json_get(tree, "turns")); t; t = json_next(t))
        turns += !json_is_true(json_get(t, "other_road"));
    return turns;
}

static void add_item(RoomShelf *shelf, const Json *tree, const char *path,
                     const RoomFileHead *head) {
    double people = 0;
    json_integer(tree, "seats", 0, SEATS_EVER + ROOM_MOST_PEOPLE, &people);
    GROW(shelf, items);
    shelf->items[shelf->count++] = (RoomShelfItem){.path = xstrdup(path),
                                                   .case_id = xstrdup(head->case_id),
                                                   .case_title = xstrdup(head->case_title),
                                                   .language = xstrdup(head->language),
                                                   .started_ms = head->started_ms,
                                                   .ended_ms = head->ended_ms,
                                                   .people = (int)people,
                                                   .turns = turns_of(tree)};
}

typedef struct Look {
    const char *case_id;
    bool ended;
    RoomShelf *out;
    Findings *findings;
} Look;

static void look_at(void *context, const char *path) {
    const Look *look = context;
    RoomFileHead head;
    Findings why;
    int code;
    findings_init(&why, look->findings->lang);
    Json *tree = json_read(path, &why, &code);
    if (!tree || !room_file_head(tree, path, &why, &head))
        finding_add(look->findings, &rule_unread, path, why.count ? why.items[0].line : 0,
                    why.count ? why.items[0].text : "");
    else if (!head.ended_ms == !look->ended &&
             (!look->case_id || !strcmp(look->case_id, head.case_id))) {
        if (!look->ended && team_shelf_is_open(path))
            finding_add0(look->findings, &rule_open, path, 0);
        else
            add_item(look->out, tree, path, &head);
    }
    json_free(tree);
    findings_release(&why);
}

static int in_order(const void *a, const void *b) {
    const RoomShelfItem *x = a, *y = b;
    if (!x->turns != !y->turns) /* gathering again is soon done */
        return x->turns ? -1 : 1;
    if (x->started_ms != y->started_ms)
        return x->started_ms > y->started_ms ? -1 : 1;
    return strcmp(x->path, y->path);
}

void room_shelf_look(const char *case_id, bool ended, RoomShelf *out, Findings *findings) {
    Look look = {case_id, ended, out, findings};
    *out = (RoomShelf){0};
    team_shelf_each(ending, look_at, &look);
    if (out->count > 1)
        qsort(out->items, (size_t)out->count, sizeof *out->items, in_order);
}

static void release_item(RoomShelfItem *item) {
    free(item->path);
    free(item->case_id);
    free(item->case_title);
    free(item->language);
}

void room_shelf_drop(RoomShelf *shelf, int at) {
    release_item(&shelf->items[at]);
    shelf->count--;
    memmove(shelf->items + at, shelf->items + at + 1,
            (size_t)(shelf->count - at) * sizeof *shelf->items);
}

void room_shelf_release(RoomShelf *shelf) {
    for (int i = 0; i < shelf->count; i++)
        release_item(&shelf->items[i]);
    free(shelf->items);
    *shelf = (RoomShelf){0};
}

/* ---- writing ---- */

char *room_shelf_path(const char *case_id, const char *id, int64_t started_ms, Findings *findings) {
    return team_shelf_path_as(case_id, id, started_ms, ending, findings);
}

bool room_shelf_save(const char *path, const Room *room, const RoomFileInfo *info, uint64_t *mark,
                     Findings *findings) {
    Text text = {0};
    room_file_print(room, info, &text);
    bool good = team_shelf_write(path, &text, mark, findings);
    text_release(&text);
    return good;
}

bool room_shelf_log(const char *path, uint64_t mark, const Room *room, const RoomInput *inputs,
                    int count, Findings *findings) {
    Text lines = {0};
    for (int i = 0; i < count; i++) {
        room_inputs_print(room, &inputs[i], &lines);
        text_add_char(&lines, '\n');
    }
    bool good = team_log_add_lines(path, mark, log_schema, &lines, findings);
    text_release(&lines);
    return good;
}

/* ---- going on ---- */

typedef struct Logged {
    Room *room;
    const TeamNames *names;
} Logged;

static bool take_line(void *context, const Json *object, int number, Findings *findings) {
    Logged *logged = context;
    const RoomReading reading = {logged->room, "", number, logged->names, findings};
    return room_inputs_take(&reading, object, number);
}

static bool take_both(const Json *tree, const char *path, Room *room, Findings *findings,
                      RoomKept *out) {
    RoomFileHead head;
    TeamNames names;
    if (!room_file_head(tree, path, findings, &head) ||
        !room_file_take(tree, path, true, room, findings))
        return false;
    team_names_read(path, &names);
    Logged logged = {room, &names};
    bool good = team_log_read_lines(path, out->mark, log_schema, take_line, &logged, findings);
    out->id = xstrdup(head.id);
    out->started_ms = head.started_ms;
    out->ended_ms = head.ended_ms;
    out->nameless = !names.count && room->seat_count;
    team_names_release(&names);
    if (!good)
        room_kept_release(out);
    return good;
}

bool room_shelf_resume(const char *path, Room *room, Findings *findings, RoomKept *out) {
    *out = (RoomKept){0};
    Json *tree = team_log_open(path, &out->mark, findings);
    bool good = tree && take_both(tree, path, room, findings, out);
    json_free(tree);
    return good;
}

void room_kept_release(RoomKept *kept) {
    free(kept->id);
    *kept = (RoomKept){0};
}
