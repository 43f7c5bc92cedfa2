/* The translation: what in it is not there or is of an older text. */
#include "front/window/author/author_words.h"

#include <stdlib.h>
#include <string.h>

#include "base/path.h"
#include "front/window/author/author_case.h"
#include "front/window/author/author_editor.h"
#include "front/window/author/author_texts.h"

#include "base/banned.h"

enum { SHOWN = 60, LANGUAGES = 12 };

/* As it is called in itself, where that is known. */
static const char *language_name(const char *id) {
    static const char *const known[][2] = {
        {"nl", "Nederlands"}, {"en", "English"}, {"de", "Deutsch"}, {"fr", "Français"}};
    for (size_t i = 0; i < sizeof known / sizeof *known; i++)
        if (!strcmp(known[i][0], id))
            return known[i][1];
    return id;
}

/* ---- which language is shown */

static int languages(const Author *author, char ***found, const char *out[LANGUAGES]) {
    int count = 0;
    *found = author->opened ? library_languages(&author->opened->entry, NULL) : NULL;
    out[count++] = "nl";
    for (int i = 0; *found && (*found)[i] && count < LANGUAGES; i++)
        out[count++] = (*found)[i];
    return count;
}

static void forget(char **found) {
    for (int i = 0; found && found[i]; i++)
        free(found[i]);
    free(found);
}

static void build_languages(const Author *author, Ui *ui) {
    const char *ids[LANGUAGES], *names[LANGUAGES];
    char **found;
    int chosen = 0, count = languages(author, &found, ids);
    for (int i = 0; i < count; i++) {
        names[i] = ui_copy(ui, language_name(ids[i]));
        if (!strcmp(ids[i], author->language))
            chosen = i;
    }
    if (count > 1)
        ui_choice(ui, AUTHOR_LANG, msg(app_lang(author->game->app), MSG_WRITE_LANGUAGE), names,
                  count, chosen);
    forget(found);
}

static void choose_language(Author *author, int index) {
    const char *ids[LANGUAGES];
    char **found;
    int count = languages(author, &found, ids);
    if (index >= 0 && index < count) {
        free(author->language);
        author->language = xstrdup(ids[index]);
        author_case_read(author);
    }
    forget(found);
}

/* ---- what is not translated */

static void add_count(Text *out, Lang lang, Msg key, int count) {
    Text part = {0};
    char number[16];
    if (!count)
        return;
    snprintf(number, sizeof number, "%d", count);
    msg_fill(&part, lang, key, number);
    text_join(out, ", ", text_cstr(&part));
    text_release(&part);
}

int author_words_count(const Author *author) {
    return author->texts.count;
}

void author_add_words_count(const Author *author, Text *out) {
    const AuthorTexts *texts = &author->texts;
    Lang lang = app_lang(author->game->app);
    if (!author->opened || !texts->language || !texts->there)
        return;
    add_count(out, lang, MSG_WRITE_WORDS_STALE_COUNT, texts->stale);
    add_count(out, lang, MSG_WRITE_WORDS_MISSING_COUNT, texts->count - texts->stale);
}

/* A press opens it in the editor; one that is not in the PO file yet cannot be. */
static void build_one(Ui *ui, Lang lang, int index, const AuthorText *text) {
    Msg kind = text->was ? MSG_WRITE_WORDS_STALE : MSG_WRITE_WORDS_MISSING;
    Text name = {0};
    if (text->line) {
        text_addf(&name, "%s: %s", msg(lang, kind), text->text);
        ui_card_begin(ui, AUTHOR_STALE + index, 0, text_cstr(&name));
    } else {
        ui_column(ui, (Box){.card = true, .pad = SPACE_8, .pad_x = SPACE_8, .gap = SPACE_4});
    }
    text_clear(&name);
    text_addf(&name, "%s · %s", msg(lang, kind), text->place);
    if (!text->line)
        text_join(&name, " · ", msg(lang, MSG_WRITE_WORDS_NEW));
    Widget *head = ui_note(ui, text_cstr(&name));
    head->colour = COLOUR_WARN;
    head->face = FACE_SEMIBOLD;
    ui_text(ui, TYPE_INTERFACE, text->text);
    if (text->was)
        ui_note(ui, text->was);
    ui_end(ui);
    text_release(&name);
}

static int new_texts(const AuthorTexts *texts) {
    int count = 0;
    for (int i = 0; i < texts->count; i++)
        count += !texts->items[i].known;
    return count;
}

/* What can be done about it here: begin a translation, or bring its file in step. */
static void build_renew(const Author *author, Ui *ui) {
    const AuthorTexts *texts = &author->texts;
    Lang lang = app_lang(author->game->app);
    Text text = {0};
    if (!texts->can || (texts->language && !texts->there))
        return;
    if (!texts->language)
        msg_fill(&text, lang, MSG_WRITE_WORDS_BEGIN, language_name("en"));
    else if (new_texts(texts))
        msg_fill(&text, lang, MSG_WRITE_WORDS_RENEW, texts->language);
    if (text.len) {
        ui_note(ui, msg(lang, texts->language ? MSG_WRITE_WORDS_RENEW_ABOUT
                                              : MSG_WRITE_WORDS_BEGIN_ABOUT));
        ui_button(ui, AUTHOR_RENEW, text_cstr(&text));
    }
    text_release(&text);
}

static void build_state(const Author *author, Ui *ui) {
    const AuthorTexts *texts = &author->texts;
    Lang lang = app_lang(author->game->app);
    Text count = {0}, text = {0};
    author_add_words_count(author, &count);
    msg_fill(&text, lang, count.len ? MSG_WRITE_WORDS_OF : MSG_WRITE_WORDS_ALL,
             language_name(texts->language), text_cstr(&count));
    ui_note(ui, text_cstr(&text))->state |= STATE_LIVE;
    text_release(&count);
    text_release(&text);
}

void author_build_words(Author *author, Ui *ui) {
    const AuthorTexts *texts = &author->texts;
    Lang lang = app_lang(author->game->app);
    build_languages(author, ui);
    if (texts->language && texts->there)
        build_state(author, ui);
    build_renew(author, ui);
    for (int i = 0; i < texts->count && i < SHOWN; i++)
        build_one(ui, lang, i, &texts->items[i]);
    if (texts->count > SHOWN) {
        Text more = {0};
        add_count(&more, lang, MSG_WRITE_WORDS_MORE, texts->count - SHOWN);
        ui_note(ui, text_cstr(&more));
        text_release(&more);
    }
}

/* ---- hands */

static void open_text(Author *author, const AuthorText *text) {
    Text name = {0};
    text_addf(&name, "%s.po", author->texts.language);
    char *path = path_join(author->opened->entry.folder, text_cstr(&name));
    author_editor_open(author, path, text->line);
    free(path);
    text_release(&name);
}

bool author_words_act(Author *author, const UiAction *action) {
    const AuthorTexts *texts = &author->texts;
    int index = action->id - AUTHOR_STALE;
    if (action->kind == UI_CHANGE && action->id == AUTHOR_LANG)
        choose_language(author, (int)action->number);
    else if (action->kind == UI_PRESS && action->id == AUTHOR_RENEW)
        author_texts_renew(author, texts->language ? texts->language : "en");
    else if (action->kind == UI_PRESS && index >= 0 && index < texts->count)
        open_text(author, &texts->items[index]);
    else
        return false;
    return true;
}
