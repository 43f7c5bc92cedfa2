#include "front/window/author/author_panels.h"

#include "front/window/author/author_findings.h"
#include "front/window/author/author_fold.h"
#include "front/window/author/author_graph.h"
#include "front/window/author/author_scores.h"
#include "front/window/author/author_tools.h"
#include "front/window/author/author_values.h"
#include "front/window/author/author_words.h"

#include "base/banned.h"

enum { CAP_LETTERS = 100 }; /* with less beside each other keys are not told in the heads */
enum { PANELS = 400, PANELS_GRAPH = 460, WIDE = 1500 }; /* units */

static const struct {
    Msg name;
    SDL_Keycode key;
    const char *cap;
    void (*build)(Author *author, Ui *ui);
    void (*count)(const Author *author, Text *out);
    int (*number)(const Author *author); /* the same, where there is little room */
} panels[PANEL_COUNT] = {
    [PANEL_FINDINGS] = {MSG_WRITE_PANEL_FINDINGS, SDLK_F4, "F4", author_build_findings,
                        author_add_findings_count, author_findings_count},
    [PANEL_GRAPH] = {MSG_WRITE_PANEL_GRAPH, SDLK_F5, "F5", author_build_graph, NULL, NULL},
    [PANEL_STATE] = {MSG_WRITE_PANEL_STATE, SDLK_F6, "F6", author_build_values, NULL, NULL},
    [PANEL_SCORES] = {MSG_WRITE_PANEL_SCORES, SDLK_F7, "F7", author_build_scores, NULL, NULL},
    [PANEL_WORDS] = {MSG_WRITE_PANEL_WORDS, SDLK_F8, "F8", author_build_words,
                     author_add_words_count, author_words_count},
    [PANEL_TOOLS] = {MSG_WRITE_PANEL_TOOLS, SDLK_F9, "F9", author_build_tools, NULL, NULL},
};

static void build_head(const Author *author, Ui *ui, int panel, bool alone) {
    Text text = {0}, count = {0};
    Lang lang = app_lang(author->game->app);
    bool open = author->open[panel] && author_any_open(author);
    text_addf(&text, "%s %s", open ? "▾" : "▸", msg(lang, panels[panel].name));
    if (panels[panel].count && !alone)
        panels[panel].count(author, &count);
    else if (panels[panel].number && panels[panel].number(author))
        text_addf(&count, "%d", panels[panel].number(author));
    if (count.len)
        text_addf(&text, " · %s", text_cstr(&count));
    Widget *head = ui_button(ui, AUTHOR_PANEL + panel, ui_copy(ui, text_cstr(&text)));
    head->state |= STATE_QUIET;
    if (alone)
        head->type = TYPE_NOTE;
    head->key = panels[panel].key;
    head->cap = alone && ui_letters(ui, TYPE_INTERFACE) < CAP_LETTERS ? NULL : panels[panel].cap;
    head->lay.anchor = !alone && author->open[panel] && author->last == (Panel)panel;
    head->value = msg(lang, open ? MSG_WRITE_UNFOLDED : MSG_WRITE_FOLDED);
    text_release(&text);
    text_release(&count);
}

static void build_panel(Author *author, Ui *ui, int panel) {
    if (!author->opened && panel != PANEL_FINDINGS)
        return;
    ui_column(ui, (Box){.gap = SPACE_8, .pad_x = SPACE_8});
    panels[panel].build(author, ui);
    ui_end(ui);
}

int author_panels_width(const Author *author, const Ui *ui) {
    int width = author->open[PANEL_GRAPH] ? PANELS_GRAPH : PANELS, all = ui_width(ui);
    if (all >= WIDE)
        width = width * all / WIDE;
    return width > all / 2 ? all / 2 : width;
}

void author_build_panels(Author *author, Ui *ui, int width) {
    ui_column(ui, (Box){.width = width});
    ui_scroll(ui, AUTHOR_SCROLL,
              (Box){.gap = SPACE_4, .grow = 1, .pad_x = SPACE_8, .pad_y = SPACE_8});
    for (int i = 0; i < PANEL_COUNT; i++) {
        build_head(author, ui, i, false);
        if (author->open[i])
            build_panel(author, ui, i);
    }
    ui_end(ui);
    ui_end(ui);
}

/* Where there is no room beside the play: their heads in rows. */
static void build_heads(const Author *author, Ui *ui) {
    ui_row(ui, (Box){.gap = SPACE_4, .wrap = true});
    for (int i = 0; i < PANEL_COUNT; i++)
        build_head(author, ui, i, true);
    ui_end(ui);
}

void author_build_panel_alone(Author *author, Ui *ui) {
    if (author_graph_is_large(author)) {
        author_build_large_graph(author, ui);
        return;
    }
    build_heads(author, ui);
    if (!author_any_open(author))
        return;
    ui_scroll(ui, AUTHOR_SCROLL, (Box){.gap = SPACE_8, .grow = 1, .pad_x = SPACE_8, .least = 120});
    build_panel(author, ui, (int)author->last);
    ui_end(ui);
}
