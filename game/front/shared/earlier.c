#include "front/shared/earlier.h"

#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/utc.h"
#include "front/shared/figures.h"
#include "store/json_file.h"
#include "store/result_verify.h"

#include "base/banned.h"

RULE(rule_result, "earlier-result", MSG_EARLIER_RESULT);

bool earlier_init(Earlier *earlier, const char *path, Findings *findings) {
    int code;
    *earlier = (Earlier){.tree = json_read(path, findings, &code)};
    bool opened = earlier->tree && inputs_open(earlier->tree, path, findings, &earlier->inputs);
    if (opened && !earlier->inputs.case_id) {
        finding_add0(findings, &rule_result, path, 0);
        opened = false;
    }
    if (!opened)
        earlier_release(earlier);
    return opened;
}

void earlier_release(Earlier *earlier) {
    json_free(earlier->tree);
    *earlier = (Earlier){0};
}

/* When it was, and whose: what the play itself does not know. */
static void set_times(const Earlier *earlier, Session *session) {
    const char *alias = json_string(json_get(earlier->tree, "player"), "alias");
    int64_t ms;
    session->alias = alias ? xstrdup(alias) : NULL;
    session->started_ms = utc_read(json_string(earlier->tree, "started"), &ms) ? ms : 0;
    session->ended = true;
    session->ended_ms =
        utc_read(json_string(earlier->tree, "ended"), &ms) ? ms : session->started_ms;
}

EarlierFit earlier_play(const Earlier *earlier, const CaseFile *file, Findings *findings,
                        Session *session) {
    const Scenario *scenario = file->scenario;
    const InputsFile *inputs = &earlier->inputs;
    Text differences = {0};
    session_init(session, file, inputs->setup, findings);
    bool same = !inputs->is_old && !strcmp(inputs->case_hash, scenario->hash) &&
                !strcmp(inputs->house_hash, scenario->house.hash);
    if (!inputs_play(inputs, session->play, false, findings))
        return same ? EARLIER_BROKEN : EARLIER_STOPS;
    set_times(earlier, session);
    bool equal = same && !result_verify(earlier->tree, session->play, findings->lang, &differences);
    text_release(&differences);
    return !same ? EARLIER_CHANGED : equal ? EARLIER_SAME : EARLIER_OTHER;
}

void earlier_add_then(Text *text, Lang lang, const Earlier *earlier) {
    double total = SCORE_NULL;
    Text figure = {0};
    json_number(json_get(earlier->tree, "scores"), "total", &total);
    words_add_score(&figure, lang, total);
    msg_fill(text, lang,
             json_is_true(json_get(earlier->tree, "passed")) ? MSG_EARLIER_PASSED
                                                             : MSG_EARLIER_NOT_PASSED,
             text_cstr(&figure));
    text_release(&figure);
}
