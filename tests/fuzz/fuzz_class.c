#include "fuzz/fuzz.h"

#include <string.h>

#include "store/json.h"
#include "store/json_parse.h"
#include "store/room_file.h"
#include "store/room_inputs.h"

int LLVMFuzzerInitialize(int *argc, char ***argv) {
    (void)argc;
    (void)argv;
    fuzz_opened("de-kraan", false);
    return 0;
}

/* A class file. What came before an input that is refused stands in the room. */
static void take_file(const char *bytes, size_t len, Room *room) {
    Findings findings;
    RoomFileHead head;
    Text said = {0};
    findings_init(&findings, LANG_NL);
    Json *tree = json_parse(bytes, len, "file", &findings);
    bool headed = tree && room_file_head(tree, "file", &findings, &head);
    if (headed && room_file_take(tree, "file", false, room, &findings))
        room_file_differs(tree, room, LANG_NL, &said);
    else
        FUZZ_HOLDS(findings.errors > 0);
    json_free(tree);
    findings_release(&findings);
    text_release(&said);
}

/* Inputs as they stand in a log, one a line; one that is refused leaves the room as it was. */
static void take_lines(const char *at, const char *end, Room *room) {
    for (int line = 1; at < end; line++) {
        const char *to = memchr(at, '\n', (size_t)(end - at));
        Findings findings;
        findings_init(&findings, LANG_NL);
        to = to ? to : end;
        Json *tree = json_parse(at, (size_t)(to - at), "log", &findings);
        RoomReading reading = {.room = room, .path = "log", .line = line, .findings = &findings};
        int before = room->count;
        if (tree && json_is_object(tree) && !room_inputs_take(&reading, tree, line)) {
            FUZZ_HOLDS(findings.errors > 0);
            FUZZ_HOLDS(room->count == before);
        }
        json_free(tree);
        findings_release(&findings);
        at = to + 1;
    }
}

/* A class file, or a log of one behind an L: what it leads to is written, and read as the same.
 * @C and @O stand for what the case and the house are now. */
int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t len) {
    const Opened *opened = fuzz_opened("de-kraan", false);
    const Scenario *scenario = opened->file.scenario;
    const FuzzWord words[] = {{'C', scenario->hash}, {'O', scenario->house.hash}};
    Text filled = {0};
    fuzz_fill_in((const char *)bytes, len, words, 2, &filled);
    const char *text = text_cstr(&filled);
    Room *room = room_new(scenario, &opened->file.calls);
    if (*text == 'L')
        take_lines(text + 1, text + filled.len, room);
    else
        take_file(text, filled.len, room);
    fuzz_room(room);
    room_free(room);
    text_release(&filled);
    return 0;
}
