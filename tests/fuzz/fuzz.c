#include "fuzz/fuzz.h"

#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include "store/inputs.h"
#include "store/json.h"
#include "store/json_parse.h"
#include "store/result.h"
#include "store/result_verify.h"
#include "store/room_file.h"
#include "store/team_file.h"
#include "store/team_inputs.h"
#include "team/outcome.h"

const Opened *fuzz_opened(const char *id, bool set) {
    static Opened both[2];
    static Library libraries[2];
    static bool there[2];
    Opened *opened = &both[set];
    Library *library = &libraries[set];
    int code = 0;
    Findings findings;
    if (there[set])
        return opened;
    findings_init(&findings, LANG_EN);
    library_init(library, KLACHT_SOURCE "/scenarios");
    library_scan(library);
    there[set] = set ? opened_init_set(opened, library, id, "nl", &findings, &code)
                     : opened_init(opened, library, id, "nl", &findings, &code);
    FUZZ_HOLDS(there[set]);
    findings_release(&findings);
    return opened;
}

const char *fuzz_file(const uint8_t *bytes, size_t len) {
    static int file = -1;
    static char path[64];
    if (file >= 0)
        close(file);
    file = memfd_create("fuzz", 0);
    FUZZ_HOLDS(file >= 0 && write(file, bytes, len) == (ssize_t)len);
    snprintf(path, sizeof path, "/proc/self/fd/%d", file);
    return path;
}

void fuzz_fill_in(const char *bytes, size_t len, const FuzzWord *words, int count, Text *out) {
    for (const char *at = bytes, *end = bytes + len; at < end; at++) {
        int i = 0;
        while (i < count && !(*at == '@' && at + 1 < end && at[1] == words[i].letter))
            i++;
        if (i < count) {
            text_add(out, words[i].word);
            at++;
        } else {
            text_add_char(out, *at);
        }
    }
    text_add(out, "");
}

void fuzz_play(const Play *play, const Scenario *scenario, const ScriptCalls *calls) {
    static const ResultInfo info = {NULL, 1795292100000, 1795292400000};
    Text text = {0}, differences = {0};
    Findings findings;
    InputsFile file;
    findings_init(&findings, LANG_EN);
    result_text(play, &info, &text);
    Json *tree = json_parse(text_cstr(&text), text.len, "result", &findings);
    FUZZ_HOLDS(tree && inputs_open(tree, "result", &findings, &file));
    Play *again = play_new(scenario, calls, file.setup);
    FUZZ_HOLDS(inputs_play(&file, again, false, &findings));
    FUZZ_HOLDS(!result_verify(tree, again, LANG_EN, &differences));
    play_free(again);
    json_free(tree);
    findings_release(&findings);
    text_release(&text);
    text_release(&differences);
}

static void print_room(Room *room, Text *text) {
    static const RoomFileInfo info = {"0b0e9c0e-6a52-4f0e-9c3e-0d6b7c1f2a34", 1795292100000, 0};
    room_file_print(room, &info, text);
}

void fuzz_room(Room *room) {
    Text first = {0}, second = {0}, said = {0};
    Findings findings;
    findings_init(&findings, LANG_EN);
    room_forget_names(room);
    print_room(room, &first);
    Json *tree = json_parse(text_cstr(&first), first.len, "written", &findings);
    Room *again = room_new(room->scenario, room->calls);
    FUZZ_HOLDS(tree && room_file_take(tree, "/nowhere.class.json", false, again, &findings));
    FUZZ_HOLDS(!room_file_differs(tree, again, LANG_EN, &said));
    const Json *result = json_get(tree, "result");
    if (result && !json_is_null(result))
        FUZZ_HOLDS(!result_verify(result, again->play, LANG_EN, &said));
    print_room(again, &second);
    FUZZ_HOLDS(!strcmp(text_cstr(&first), text_cstr(&second)));
    room_free(again);
    json_free(tree);
    findings_release(&findings);
    text_release(&first);
    text_release(&second);
    text_release(&said);
}

void fuzz_session(const Calibration *session) {
    static const TeamFileInfo info = {"0b0e9c0e-6a52-4f0e-9c3e-0d6b7c1f2a34", 1795292100000, 0};
    Arena arena;
    CalibrationRecord record;
    Text text = {0};
    Findings findings;
    TeamInputs again;
    arena_init(&arena);
    findings_init(&findings, LANG_EN);
    outcome_record(session, &arena, &record);
    team_file_print(&record, &info, &text);
    Json *tree = json_parse(text_cstr(&text), text.len, "written", &findings);
    FUZZ_HOLDS(tree);
    FUZZ_HOLDS(team_inputs_open(tree, "written", session->house, session->set, &findings, &again));
    FUZZ_HOLDS(again.count == session->count);
    team_inputs_release(&again);
    json_free(tree);
    findings_release(&findings);
    text_release(&text);
    arena_release(&arena);
}
