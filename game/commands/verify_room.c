#include "commands/verify_room.h"

#include "commands/cases.h"
#include "commands/verify_said.h"
#include "store/result_verify.h"
#include "store/room_file.h"

#include "base/banned.h"

static int compare(Context *context, const Json *tree, const char *path, Opened *opened) {
    const Json *result = json_get(tree, "result");
    Findings findings;
    Text lines = {0};
    int code = CODE_FOUND;
    findings_init(&findings, context->lang);
    Budget functions = cases_budget(json_count(json_get(tree, "inputs")));
    calls_share(&opened->file.calls, &functions);
    Room *room = room_new(opened->file.scenario, &opened->file.calls);
    if (!room_file_take(tree, path, false, room, &findings)) {
        verify_say(context, path, MSG_VERIFY_STOPPED);
        fflush(context->out);
        findings_print(&findings, context->err, context->color_err);
    } else {
        int differ = room_file_differs(tree, room, context->lang, &lines);
        bool ended = play_phase(room->play) == PHASE_ENDED && !json_is_null(result);
        differ += ended ? result_verify(result, room->play, context->lang, &lines) : 0;
        verify_say(context, path,
                   differ  ? MSG_VERIFY_FOUND
                   : ended ? MSG_ROOM_VERIFY_GOOD
                           : MSG_ROOM_VERIFY_OPEN);
        verify_say_lines(context, &lines);
        code = differ ? CODE_FOUND : CODE_OK;
    }
    room_free(room);
    calls_share(&opened->file.calls, NULL);
    text_release(&lines);
    findings_release(&findings);
    return code;
}

int verify_room(Context *context, const Json *tree, const char *path) {
    RoomFileHead head;
    Findings findings;
    Opened opened;
    int code = CODE_OK;
    findings_init(&findings, context->lang);
    bool read = room_file_head(tree, path, &findings, &head);
    if (!read)
        code = command_findings(context, &findings);
    findings_release(&findings);
    if (!read)
        return code;
    const InputsFile of = room_file_of(&head, path);
    if (!cases_open_result(context, &of, &opened, &code))
        return code;
    code = compare(context, tree, path, &opened);
    opened_release(&opened);
    return code;
}
