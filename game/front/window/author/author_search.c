#include "front/window/author/author_search.h"

#include <stdlib.h>
#include <string.h>

#include "author/graph.h"
#include "base/arena.h"
#include "base/utf8.h"

#include "base/banned.h"

enum { SHOWN = 8, SNIPPET = 60 };

/* All letters small, and one space where there are several. */
static char *folded(const char *text) {
    Text out = {0};
    bool space = false;
    while (*text) {
        int32_t codepoint;
        char bytes[4];
        text += utf8_decode(text, &codepoint);
        if (utf8_is_space(codepoint)) {
            space = out.len > 0;
            continue;
        }
        if (space)
            text_add_char(&out, ' ');
        space = false;
        text_add_bytes(&out, bytes, (size_t)utf8_encode(utf8_lower(codepoint), bytes));
    }
    return out.len ? text_take(&out) : xstrdup("");
}

static bool holds(const char *text, const char *sought) {
    char *low = folded(text);
    bool found = strstr(low, sought) != NULL;
    free(low);
    return found;
}

static bool said_in(const Markup *markup, const char *sought) {
    Text plain = {0};
    markup_plain(markup, NULL, &plain);
    bool found = holds(text_cstr(&plain), sought);
    text_release(&plain);
    return found;
}

static bool moment_holds(const Scenario *scenario, const Moment *moment, const char *sought) {
    if (holds(moment->name, sought))
        return true;
    for (int i = 0; i < moment->line_count; i++)
        if (said_in(&scenario->lines[moment->first_line + i].text, sought))
            return true;
    for (int i = 0; i < moment->reply_count; i++)
        if (said_in(&scenario->replies[moment->first_reply + i].text, sought))
            return true;
    return false;
}

static void note(Author *author, int place) {
    AuthorSearch *found = &author->searched;
    GROW(found, places);
    found->places[found->count++] = place;
}

void author_search_again(Author *author) {
    AuthorSearch *found = &author->searched;
    found->count = 0;
    if (!author->opened || !*field_text(&author->search))
        return;
    const Scenario *scenario = author->opened->file.scenario;
    char *sought = folded(field_text(&author->search));
    for (int named = 1; *sought && named >= 0; named--) { /* by their names first */
        for (int i = 0; i < scenario->moment_count; i++)
            if (holds(scenario->moments[i].name, sought) == (bool)named &&
                moment_holds(scenario, &scenario->moments[i], sought))
                note(author, i);
        for (int i = 0; i < scenario->ending_count; i++) {
            const Ending *ending = &scenario->endings[i];
            bool in_name = holds(ending->name, sought);
            if (in_name == (bool)named && (in_name || said_in(&ending->text, sought)))
                note(author, SCENARIO_ENDING + i);
        }
    }
    free(sought);
}

bool author_search_finds(const Author *author, int node) {
    const AuthorSearch *found = &author->searched;
    for (int i = 0; i < found->count && author->opened; i++)
        if (!strcmp(scenario_place_name(author->opened->file.scenario, found->places[i]),
                    author->layout.nodes[node].name))
            return true;
    return false;
}

int author_search_place(const Author *author, int number) {
    return number >= 0 && number < author->searched.count ? author->searched.places[number]
                                                          : SCENARIO_NOWHERE;
}

static void build_found(const Author *author, Ui *ui, int number) {
    const Scenario *scenario = author->opened->file.scenario;
    int place = author->searched.places[number];
    const Graph words = {.scenario = scenario};
    Text text = {0};
    text_addf(&text, "%s: ", scenario_place_name(scenario, place));
    graph_first_words(&words, place, SNIPPET, &text);
    Widget *button = ui_button(ui, AUTHOR_SEARCHED + number, text_cstr(&text));
    button->state |= STATE_QUIET;
    button->type = TYPE_NOTE;
    text_release(&text);
}

void author_search_build(Author *author, Ui *ui) {
    Lang lang = app_lang(author->game->app);
    const AuthorSearch *found = &author->searched;
    ui_field(ui, AUTHOR_SEARCH, msg(lang, MSG_WRITE_SEARCH), &author->search);
    if (!*field_text(&author->search))
        return;
    Text text = {0};
    char count[16];
    snprintf(count, sizeof count, "%d", found->count);
    msg_fill(&text, lang,
             !found->count       ? MSG_WRITE_FOUND_NONE
             : found->count == 1 ? MSG_WRITE_FOUND_ONE
                                 : MSG_WRITE_FOUND,
             count);
    ui_note(ui, text_cstr(&text))->state |= STATE_LIVE;
    for (int i = 0; i < found->count && i < SHOWN; i++)
        build_found(author, ui, i);
    text_release(&text);
}

void author_search_release(Author *author) {
    free(author->searched.places);
    author->searched = (AuthorSearch){0};
    field_release(&author->search);
}
