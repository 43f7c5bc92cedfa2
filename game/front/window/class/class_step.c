/* From moment to moment: the case is opened once, and a play of nobody stands at the moment, as its
 * case begins, so that what is said there is said as in a play. */
#include "front/window/class/class_step.h"

#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "front/shared/tryout.h"
#include "play/rules.h"
#include "report/talk_sheet.h"

#include "base/banned.h"

const ClassPlace *class_step_place(const Class *class) {
    return class->at < class->place_count ? &class->places[class->at] : NULL;
}

static void leave_moment(Class *class) {
    dialogue_release(&class->dialogue);
    play_free(class->play);
    class->play = NULL;
    class->heard = class->asked = class->counted = false;
}

static void close_case(Class *class) {
    leave_moment(class);
    if (class->opened) {
        opened_release(class->opened);
        free(class->opened);
    }
    class->opened = NULL;
    class->opened_of = NULL;
}

void class_step_leave(Class *class) {
    close_case(class);
    free(class->places);
    class->places = NULL;
    class->place_count = class->at = 0;
    class->sheet = false;
}

static void say_problem(Class *class, const Findings *findings) {
    Text text = {0};
    if (findings->count)
        finding_tell(&findings->items[0], &text);
    else
        text_add(&text, msg(app_lang(class->game->app), MSG_CLASS_AWAY_CHANGED));
    free(class->problem);
    class->problem = text_take(&text);
}

/* The case as it was read: it may have been saved again since. */
static bool open_case(Class *class, const ReportCase *of) {
    Findings findings;
    int code;
    if (class->opened_of == of)
        return true;
    close_case(class);
    findings_init(&findings, app_lang(class->game->app));
    class->opened = xcalloc(1, sizeof *class->opened);
    bool good =
        opened_init(class->opened, &class->read->library, of->id, of->language, &findings, &code);
    if (!good) {
        free(class->opened);
        class->opened = NULL;
    } else if (strcmp(class->opened->file.scenario->hash, of->hash) != 0) {
        close_case(class);
        good = false;
    }
    if (good)
        class->opened_of = of;
    else
        say_problem(class, &findings);
    findings_release(&findings);
    return good;
}

/* What leads from a moment to another, once for each: `to` has room for all moments. */
static void spread(const Scenario *scenario, int from, Channel channel, int *channels) {
    const Moment *moment = &scenario->moments[from];
    if (moment->channel >= 0)
        channel = (Channel)moment->channel;
    if (channels[from] >= 0)
        return;
    channels[from] = (int)channel;
    int *next = xmalloc((size_t)rules_most_places(scenario) * sizeof *next);
    int count = rules_places(scenario, moment, next);
    for (int i = 0; i < count; i++)
        if (next[i] >= 0 && next[i] < scenario->moment_count)
            spread(scenario, next[i], channel, channels);
    free(next);
}

/* The channel that a moment is in, on a way to it from the start. */
static Channel channel_at(const Scenario *scenario, int moment) {
    int *channels = xcalloc((size_t)scenario->moment_count + 1, sizeof *channels);
    for (int i = 0; i < scenario->moment_count; i++)
        channels[i] = -1;
    if (scenario->start >= 0 && scenario->start < scenario->moment_count)
        spread(scenario, scenario->start, scenario->channel, channels);
    int own = channels[moment] >= 0                    ? channels[moment]
              : scenario->moments[moment].channel >= 0 ? scenario->moments[moment].channel
                                                       : (int)scenario->channel;
    free(channels);
    return (Channel)own;
}

/* Strokes for what most heard, outlines for what most missed, once it is shown. */
void class_step_mark(Class *class) {
    const Scenario *scenario = class->opened->file.scenario;
    const ClassPlace *place = class_step_place(class);
    const ReportMoment *moment = place->moment;
    DialogueTurn *turn = &class->dialogue.turns[0];
    int count;
    const int *shown = play_shown(class->play, play_turns(class->play, &count));
    bool counts = class->heard;
    for (int i = 0; i < turn->line_count; i++) {
        const Line *line = &scenario->lines[shown[i]];
        memset(turn->marked[i], MARK_NONE, (size_t)turn->lines[i].word_count);
        for (int m = 0; counts && m < line->mark_count; m++) {
            const Mark *mark = &scenario->marks[line->first_mark + m];
            int first, last;
            for (int s = 0; s < moment->signal_count; s++) {
                const ReportMark *signal = &moment->signals[s];
                if (signal->few || mark->type != MARK_SIGNAL || strcmp(signal->id, mark->id) != 0)
                    continue;
                rendered_words(&turn->lines[i], mark->from, mark->to, &first, &last);
                for (int w = first; w >= 1 && w <= last; w++)
                    turn->marked[i][w - 1] = signal->share >= .5 ? MARK_ON : MARK_MISSED;
            }
        }
    }
}

static bool stand_at(Class *class, int at) {
    const ClassPlace *place = &class->places[at];
    leave_moment(class);
    if (!open_case(class, place->of))
        return false;
    const Scenario *scenario = class->opened->file.scenario;
    TryState try;
    try_state_init(&try, scenario, NULL);
    try.state.moment = place->moment->place;
    class->play = play_new(scenario, &class->opened->file.calls, (PlaySetup){.seed = 1});
    play_start_at(class->play, &try.state);
    try_state_release(&try);
    dialogue_init(&class->dialogue, class->play, app_lang(class->game->app));
    dialogue_follow(&class->dialogue);
    if (!class->dialogue.count) { /* a function of the case failed */
        free(class->problem);
        class->problem = xstrdup(msg(app_lang(class->game->app), MSG_CLASS_CANNOT_SHOW));
        return false;
    }
    class->dialogue.turns[0].channel = channel_at(scenario, place->moment->place);
    class->at = at;
    class_step_mark(class);
    class->view = CLASS_MOMENT;
    return true;
}

static void put_place(Class *class, const ReportCase *of, const ReportMoment *moment) {
    if (of->here == HERE_SAME && moment->place >= 0)
        class->places[class->place_count++] = (ClassPlace){of, moment};
}

static bool begin(Class *class) {
    if (class->place_count && stand_at(class, 0))
        return true;
    class_step_leave(class);
    class->view = CLASS_LIST;
    return false;
}

bool class_step_sheet(Class *class) {
    TalkTurn turns[TALK_TURNS];
    int count = talk_pick(&class->read->report, turns);
    class_step_leave(class);
    class->places = xcalloc(TALK_TURNS, sizeof *class->places);
    class->sheet = true;
    for (int i = 0; i < count; i++)
        put_place(class, turns[i].of, turns[i].moment);
    return begin(class);
}

bool class_step_case(Class *class, const ReportCase *of) {
    class_step_leave(class);
    class->places = xcalloc((size_t)of->moment_count + 1, sizeof *class->places);
    for (int i = 0; i < of->moment_count; i++)
        put_place(class, of, &of->moments[i]);
    return begin(class);
}

bool class_step_by(Class *class, int by) {
    int at = class->at + by;
    return at >= 0 && at < class->place_count && stand_at(class, at);
}
