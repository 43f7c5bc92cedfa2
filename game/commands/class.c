/* class CASE: a room plays one case together, in the window and on its phones. */
#include <string.h>

#include "base/file.h"
#include "commands/cases.h"
#include "commands/entries.h"
#include "commands/options.h"
#include "commands/window.h"
#include "store/json_file.h"
#include "store/room_file.h"

#include "base/banned.h"

static const Option options[] = {
    {.name = "web", .kind = OPTION_FLAG, .help = MSG_ROOM_OPTION_WEB},
    PORT_OPTION,
    SEED_OPTION(MSG_ROOM_OPTION_SEED),
    {.name = NULL},
};

static bool is_session(const char *name) {
    return path_ends(name, ".json") && file_is_there(name) && !file_is_folder(name);
}

/* Whether the room can be gone on with, or looked back at: its case is here as it was, and takes it.
 * Opened alone when that is so. */
static int look_at_session(Context *context, const Json *tree, const char *path, Opened *opened,
                           Findings *findings) {
    RoomFileHead head;
    int code;
    if (!room_file_head(tree, path, findings, &head))
        return command_findings(context, findings);
    const InputsFile of = room_file_of(&head, path);
    if (!cases_open_result(context, &of, opened, &code))
        return code;
    Room *room = room_new(opened->file.scenario, &opened->file.calls);
    code = room_file_take(tree, path, false, room, findings) ? CODE_OK
                                                             : command_findings(context, findings);
    room_free(room);
    if (code != CODE_OK)
        opened_release(opened);
    return code;
}

/* What is wrong is said where it was typed, and not in a window. */
static int look_first(Context *context, const char *name, Opened *opened) {
    Findings findings;
    int code = CODE_OK;
    if (!is_session(name))
        return cases_open(context, name, NULL, opened, &code) ? CODE_OK : code;
    findings_init(&findings, context->lang);
    Json *tree = json_read(name, &findings, &code);
    code = tree ? look_at_session(context, tree, name, opened, &findings)
                : command_findings(context, &findings);
    json_free(tree);
    findings_release(&findings);
    return code;
}

static int run(Context *context, const Arguments *arguments) {
    const char *name = arguments_at(arguments, 0);
    Opened opened = {0};
    int code = look_first(context, name, &opened);
    bool session = is_session(name);
    WindowRequest request = {.room = session && code == CODE_OK ? opened.entry.folder : name,
                             .room_file = session ? name : NULL,
                             .web = arguments_has(arguments, "web"),
                             .port = (int)arguments_number(arguments, "port", 0),
                             .has_seed = arguments_has(arguments, "seed"),
                             .seed = (uint64_t)arguments_number(arguments, "seed", 0)};
    if (code != CODE_OK)
        return code;
    code = window_is_there() ? window_run(context, &request)
                             : command_fail(context, CODE_INTERNAL, MSG_ROOM_NO_WINDOW);
    opened_release(&opened);
    return code;
}

const Command command_class = {.name = "class",
                               .usage = "CASE",
                               .summary = MSG_ROOM_SUMMARY,
                               .help = MSG_ROOM_HELP,
                               .options = options,
                               .least = 1,
                               .most = 1,
                               .run = run};
