/* The translation that is shown: what in it is not there or is of an older text. */
#include <stdlib.h>

#include "base/path.h"
#include "front/window/author/author_editor.h"
#include "front/window/author/author_words.h"

#include "base/banned.h"

enum { SHOWN = 60 };

static const CatalogEntry *entries(const Author *author, int *count) {
    const Catalog *catalog = author->opened ? author->opened->words.catalog : NULL;
    *count = 0;
    return catalog ? catalog_entries(catalog, count) : NULL;
}

static bool is_stale(const CatalogEntry *entry) {
    return *entry->id && !entry->obsolete && (entry->fuzzy || !*entry->text);
}

static void count_stale(const Author *author, int *stale, int *missing) {
    int count;
    const CatalogEntry *items = entries(author, &count);
    *stale = *missing = 0;
    for (int i = 0; i < count; i++) {
        *missing += is_stale(&items[i]) && !*items[i].text;
        *stale += is_stale(&items[i]) && *items[i].text;
    }
}

void author_add_words_count(const Author *author, Text *out) {
    int stale, missing;
    char a[16], b[16];
    if (!author->opened || !author->opened->words.catalog)
        return;
    count_stale(author, &stale, &missing);
    snprintf(a, sizeof a, "%d", stale);
    snprintf(b, sizeof b, "%d", missing);
    msg_fill(out, app_lang(author->game->app),
             stale || missing ? MSG_WRITE_WORDS_COUNT : MSG_WRITE_WORDS_CLEAN, a, b);
}

static void build_one(Ui *ui, Lang lang, int index, const CatalogEntry *entry) {
    Text text = {0};
    ui_column(ui, (Box){.card = true, .pad = SPACE_8, .pad_x = SPACE_8, .gap = SPACE_4});
    Widget *kind =
        ui_note(ui, msg(lang, *entry->text ? MSG_WRITE_WORDS_STALE : MSG_WRITE_WORDS_MISSING));
    kind->colour = COLOUR_WARN;
    kind->face = FACE_SEMIBOLD;
    ui_text(ui, TYPE_INTERFACE, entry->id);
    if (*entry->text)
        ui_text(ui, TYPE_INTERFACE, entry->text)->colour = COLOUR_MUTED;
    ui_end(ui);
    msg_fill(&text, lang, MSG_WRITE_WORDS_LINE, entry->context ? entry->context : "");
    Widget *open = ui_button(ui, AUTHOR_STALE + index, ui_copy(ui, text_cstr(&text)));
    open->state |= STATE_QUIET;
    open->type = TYPE_NOTE;
    text_release(&text);
}

void author_build_words(Author *author, Ui *ui) {
    Lang lang = app_lang(author->game->app);
    int count, shown = 0;
    const CatalogEntry *items = entries(author, &count);
    if (!items) {
        ui_note(ui, msg(lang, MSG_WRITE_WORDS_NONE));
        return;
    }
    for (int i = 0; i < count && shown < SHOWN; i++) {
        if (!is_stale(&items[i]))
            continue;
        build_one(ui, lang, i, &items[i]);
        shown++;
    }
    if (!shown)
        ui_note(ui, msg(lang, MSG_WRITE_WORDS_CLEAN));
}

bool author_words_act(Author *author, const UiAction *action) {
    int count, index = action->id - AUTHOR_STALE;
    const CatalogEntry *items = entries(author, &count);
    if (action->kind != UI_PRESS || index < 0 || index >= count)
        return false;
    Text name = {0};
    text_addf(&name, "%s.po", author->opened->words.language);
    char *path = path_join(author->opened->entry.folder, text_cstr(&name));
    author_editor_open(author, path, items[index].line);
    free(path);
    text_release(&name);
    return true;
}
