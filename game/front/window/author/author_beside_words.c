#include "front/window/author/author_beside_words.h"

#include <stdio.h>

#include "front/window/author/author_terms.h"
#include "front/window/game/scene.h"

#include "base/banned.h"

/* A clause that the mark touches was marked. */
static bool is_marked(const Play *play, const ViewLine *line, int mark) {
    int count, from, to;
    const Turn *turns = play_turns(play, &count);
    play_mark_range((Play *)(uintptr_t)play, &turns[count - 1], mark, &from, &to);
    for (int i = 0; from && line->clauses && i < line->clauses->count; i++)
        if (line->clause_marked[i] && clause_is_touched(line->clauses, i, from, to))
            return true;
    return false;
}

static bool asks(const Reply *reply, int name) {
    for (int i = 0; i < reply->heard_count; i++)
        if (reply->heard[i] == name)
            return true;
    return false;
}

/* "opent het antwoord op regel 33, het antwoord op regel 80 in ‘slot’" */
static void add_opens(const Scenario *scenario, Lang lang, int moment, int name, Text *out) {
    Text list = {0};
    for (int i = 0; i < scenario->reply_count; i++) {
        const Reply *reply = &scenario->replies[i];
        Text one = {0}, in = {0};
        if (!asks(reply, name))
            continue;
        terms_add_reply(&one, scenario, lang, i);
        if (reply->moment != moment)
            msg_fill(&in, lang, MSG_WRITE_IN_MOMENT, text_cstr(&one),
                     scenario->moments[reply->moment].name);
        text_join(&list, ", ", text_cstr(in.len ? &in : &one));
        text_release(&one);
        text_release(&in);
    }
    if (list.len)
        terms_join(out, lang, MSG_WRITE_OPENS, text_cstr(&list));
    text_release(&list);
}

static void build_mark(const Author *author, Ui *ui, const ViewLine *line, int index) {
    static const Msg types[MARK_TYPE_COUNT] = {[MARK_SIGNAL] = MSG_WRITE_MARK_SIGNAL,
                                               [MARK_DECOY] = MSG_WRITE_MARK_DECOY,
                                               [MARK_EITHER] = MSG_WRITE_MARK_EITHER};
    const Play *play = scene_session(author->scene)->play;
    const Scenario *scenario = play_scenario(play);
    const Mark *mark = &scenario->marks[index];
    Lang lang = app_lang(author->game->app);
    bool marked = is_marked(play, line, index);
    Text text = {0}, part = {0}, phrase = {0};
    markup_plain(&mark->phrase, NULL, &phrase);
    text_addf(&text, "‘%s’", text_cstr(&phrase));
    terms_add(&part, msg(lang, types[mark->type]), mark_type_id(mark->type));
    text_join(&text, " · ", text_cstr(&part));
    if (mark->type == MARK_SIGNAL) {
        const Kind *kind = &scenario->house.kinds[mark->kind];
        text_clear(&part);
        terms_add(&part, kind->label, kind->id);
        text_join(&text, " · ", text_cstr(&part));
    }
    add_opens(scenario, lang, play_moment(play), mark->name, &text);
    if (marked)
        text_join(&text, " · ", msg(lang, MSG_WRITE_MARKED));
    Widget *note = ui_note(ui, text_cstr(&text));
    if (marked) {
        note->icon = ICON_PEN;
        note->colour = COLOUR_INK;
    }
    text_release(&text);
    text_release(&part);
    text_release(&phrase);
}

void author_beside_words(void *context, Ui *ui) {
    const Author *author = context;
    Play *play = scene_session(author->scene)->play;
    const Scenario *scenario = play_scenario(play);
    const View *view = play_view(play);
    Lang lang = app_lang(author->game->app);
    int shown = 0;
    if (!author->beside)
        return;
    ui_column(ui, (Box){.pad_x = SPACE_16, .gap = SPACE_4});
    for (int i = 0; i < view->line_count; i++) {
        const Line *line = &scenario->lines[view->lines[i].line];
        for (int m = line->first_mark; m < line->first_mark + line->mark_count; m++) {
            if (!shown++)
                ui_note(ui, msg(lang, MSG_WRITE_TO_HEAR))->face = FACE_SEMIBOLD;
            build_mark(author, ui, &view->lines[i], m);
        }
    }
    if (!shown)
        ui_note(ui, msg(lang, MSG_WRITE_NOTHING_TO_HEAR));
    ui_end(ui);
}
