#include "front/window/author/author_house_page.h"

#include <stdlib.h>

#include "base/path.h"
#include "front/shared/figures.h"

#include "base/banned.h"

enum { EUROS_STEP = 5 };

static void add_value(const HouseScreen *screen, const HouseItem *item, double number, Text *out) {
    Lang lang = app_lang(screen->game->app);
    const House *house = &screen->edit.file.house;
    if (item->part == HOUSE_EUROS) {
        words_add_euros(out, lang, number);
    } else if (item->part == HOUSE_PASS && item->of == HOUSE_OUTCOME) {
        text_add(out, msg(lang, outcome_terms[(int)number].name));
    } else if (item->part == HOUSE_PASS) {
        lang_add_number(out, lang, number, 6);
    } else if (item->part == HOUSE_MAY) {
        for (int i = 0; i < house->remedy_count; i++)
            if (item->may[i])
                text_join(out, ", ", house->remedies[i].label);
    } else {
        text_add(out, item->text);
    }
}

static void build_error(Ui *ui, const char *text) {
    Widget *error = ui_text(ui, TYPE_INTERFACE, text);
    error->colour = COLOUR_BAD;
    error->state |= STATE_LIVE;
}

/* What is wrong with the value, and that it is another than the file's. */
static void build_state(HouseScreen *screen, Ui *ui, const HouseItem *item) {
    static const Msg why[] = {[HOUSE_EMPTY] = MSG_HOUSE_EMPTY,
                              [HOUSE_CLOSES] = MSG_HOUSE_CLOSES,
                              [HOUSE_SIGNS] = MSG_HOUSE_SIGNS,
                              [HOUSE_UNKNOWN] = MSG_HOUSE_SIGNS};
    Lang lang = app_lang(screen->game->app);
    int at = (int)(item - screen->edit.items);
    HouseRefusal refused = screen->refused[at];
    if (refused != HOUSE_TAKEN)
        build_error(ui, msg(lang, why[refused]));
    else if (screen->fault_at == at)
        build_error(ui, text_cstr(&screen->fault));
    if (refused != HOUSE_TAKEN || !house_item_is_changed(item, &screen->edit))
        return;
    Text was = {0}, note = {0};
    if (item->part == HOUSE_DEFINITION || item->part == HOUSE_MAY) {
        text_add(&note, msg(lang, MSG_HOUSE_IS_CHANGED));
    } else {
        if (item->part == HOUSE_LABEL)
            text_add(&was, item->was_text);
        else
            add_value(screen, item, item->was, &was);
        msg_fill(&note, lang, MSG_HOUSE_WAS, text_cstr(&was));
    }
    Widget *shown = ui_note(ui, text_cstr(&note));
    shown->colour = COLOUR_ACCENT;
    shown->icon = ICON_PEN;
    text_release(&was);
    text_release(&note);
}

/* What cannot be changed here, and why. */
static bool build_fixed(HouseScreen *screen, Ui *ui, const HouseItem *item, const char *name) {
    if (item->stand == HOUSE_WRITTEN && screen->may_write)
        return false;
    Lang lang = app_lang(screen->game->app);
    Text value = {0}, line = {0}, text = {0};
    add_value(screen, item, item->number, &value);
    text_addf(&line, "%d", item->line);
    if (item->stand == HOUSE_ABSENT && item->line > 0 && screen->may_write)
        msg_fill(&text, lang, MSG_HOUSE_ABSENT, name, text_cstr(&line));
    else if (item->stand == HOUSE_ABSENT)
        msg_fill(&text, lang, MSG_HOUSE_ABSENT_THERE, name);
    else if (item->stand == HOUSE_COMPUTED)
        msg_fill(&text, lang, MSG_HOUSE_COMPUTED, name, text_cstr(&value), text_cstr(&line));
    else
        msg_fill(&text, lang, MSG_HOUSE_VALUE, name, text_cstr(&value));
    ui_text(ui, TYPE_INTERFACE, text_cstr(&text))->colour =
        item->stand == HOUSE_WRITTEN ? COLOUR_INK : COLOUR_MUTED;
    text_release(&value);
    text_release(&line);
    text_release(&text);
    return true;
}

static void build_text(HouseScreen *screen, Ui *ui, HouseItem *item, const char *name) {
    int at = (int)(item - screen->edit.items);
    if (build_fixed(screen, ui, item, name))
        return;
    ui_field(ui, HOUSE_ID_ITEM + at, name, &screen->fields[at]);
    build_state(screen, ui, item);
}

static void build_number(HouseScreen *screen, Ui *ui, HouseItem *item, const char *name) {
    int at = (int)(item - screen->edit.items);
    if (build_fixed(screen, ui, item, name))
        return;
    Text value = {0};
    add_value(screen, item, item->number, &value);
    ui_stepper(ui, HOUSE_ID_ITEM + at, name, ui_copy(ui, text_cstr(&value)), item->number,
               item->least, item->most, item->part == HOUSE_EUROS ? EUROS_STEP : 1);
    build_state(screen, ui, item);
    text_release(&value);
}

static void build_outcome(HouseScreen *screen, Ui *ui, HouseItem *item) {
    Lang lang = app_lang(screen->game->app);
    const char *name = msg(lang, MSG_HOUSE_OUTCOME), *labels[OUTCOME_COUNT];
    if (build_fixed(screen, ui, item, name))
        return;
    for (int i = 0; i < OUTCOME_COUNT; i++)
        labels[i] = msg(lang, outcome_terms[i].name);
    ui_choice(ui, HOUSE_ID_ITEM + (int)(item - screen->edit.items), name, labels, OUTCOME_COUNT,
              (int)item->number);
    build_state(screen, ui, item);
}

static void build_pass(HouseScreen *screen, Ui *ui) {
    static const struct {
        int field;
        Msg name;
    } all[] = {{HOUSE_TOTAL, MSG_HOUSE_TOTAL},
               {HOUSE_RECOGNITION, MSG_HOUSE_RECOGNITION},
               {HOUSE_EMPATHY, MSG_HOUSE_EMPATHY},
               {HOUSE_SPEED, MSG_HOUSE_SPEED},
               {HOUSE_MANDATE, MSG_HOUSE_MANDATE}};
    Lang lang = app_lang(screen->game->app);
    ui_column(ui, (Box){.card = true, .pad = SPACE_24, .gap = SPACE_12});
    ui_heading(ui, 2, msg(lang, MSG_HOUSE_PASS));
    ui_text(ui, TYPE_INTERFACE, msg(lang, MSG_HOUSE_PASS_ABOUT));
    for (size_t i = 0; i < sizeof all / sizeof *all; i++)
        build_number(screen, ui, house_edit_item(&screen->edit, HOUSE_PASS, all[i].field),
                     msg(lang, all[i].name));
    build_outcome(screen, ui, house_edit_item(&screen->edit, HOUSE_PASS, HOUSE_OUTCOME));
    ui_end(ui);
}

/* What is critical for the role (may_not) is no choice. */
static void build_remedies(HouseScreen *screen, Ui *ui, const HouseItem *item, const char *name) {
    const House *house = &screen->edit.file.house;
    const Role *role = &house->roles[item->of];
    Lang lang = app_lang(screen->game->app);
    Text group = {0}, never = {0}, note = {0};
    msg_fill(&group, lang, MSG_HOUSE_MAY_NAME, name);
    ui_row(ui, (Box){.gap = SPACE_12, .wrap = true})->name = ui_copy(ui, text_cstr(&group));
    for (int i = 0; i < house->remedy_count; i++) {
        if (role_may_not(role, i))
            text_join(&never, ", ", house->remedies[i].label);
        else
            ui_check(ui, HOUSE_ID_REMEDY + i, house->remedies[i].label, item->may[i]);
    }
    ui_end(ui);
    msg_fill(&note, lang, MSG_HOUSE_MAY_NOT, text_cstr(&never));
    if (never.len)
        ui_note(ui, text_cstr(&note));
    text_release(&group);
    text_release(&never);
    text_release(&note);
}

static void build_may(HouseScreen *screen, Ui *ui, HouseItem *item, const char *name) {
    const House *house = &screen->edit.file.house;
    int at = (int)(item - screen->edit.items), may = 0;
    Lang lang = app_lang(screen->game->app);
    Text count = {0}, all = {0}, text = {0};
    for (int i = 0; i < house->remedy_count; i++)
        may += item->may[i];
    text_addf(&count, "%d", may);
    text_addf(&all, "%d", house->remedy_count);
    msg_fill(&text, lang, MSG_HOUSE_MAY, text_cstr(&count), text_cstr(&all));
    if (!build_fixed(screen, ui, item, text_cstr(&text))) {
        bool open = screen->open == at;
        ui_text(ui, TYPE_INTERFACE, text_cstr(&text));
        ui_row(ui, (Box){.gap = SPACE_16, .wrap = true});
        ui_button(ui, HOUSE_ID_MAY + at,
                  msg(lang, open ? MSG_HOUSE_MAY_DONE : MSG_HOUSE_MAY_CHOOSE));
        ui_end(ui);
        build_state(screen, ui, item);
        if (open)
            build_remedies(screen, ui, item, name);
    }
    text_release(&count);
    text_release(&all);
    text_release(&text);
}

static void build_role(HouseScreen *screen, Ui *ui, int of) {
    Lang lang = app_lang(screen->game->app);
    const char *name = screen->edit.file.house.roles[of].label;
    ui_column(ui, (Box){.card = true, .pad = SPACE_24, .gap = SPACE_12});
    ui_heading(ui, 3, name);
    build_text(screen, ui, house_edit_item(&screen->edit, HOUSE_LABEL, of),
               msg(lang, MSG_HOUSE_LABEL));
    build_number(screen, ui, house_edit_item(&screen->edit, HOUSE_EUROS, of),
                 msg(lang, MSG_HOUSE_EUROS));
    build_may(screen, ui, house_edit_item(&screen->edit, HOUSE_MAY, of), name);
    ui_end(ui);
}

static void build_head(HouseScreen *screen, Ui *ui) {
    Lang lang = app_lang(screen->game->app);
    Widget *title = ui_heading(ui, 1, msg(lang, MSG_HOUSE_TITLE));
    title->id = HOUSE_ID_TITLE;
    title->state |= STATE_FOCUSABLE;
    ui_text(ui, TYPE_INTERFACE, msg(lang, MSG_HOUSE_ABOUT));
    if (!screen->path) {
        build_error(ui, msg(lang, MSG_HOUSE_NONE));
        return;
    }
    Text file = {0};
    msg_fill(&file, lang, MSG_HOUSE_FILE, screen->path);
    ui_note(ui, text_cstr(&file));
    text_release(&file);
    if (screen->fault.len && screen->fault_at < 0)
        build_error(ui, text_cstr(&screen->fault));
    if (screen->has && !screen->may_write) {
        char *folder = path_folder(screen->path);
        Text copy = {0};
        text_addf(&copy, "cp -r %s mijn-casussen\nklachtenspel --scenarios mijn-casussen", folder);
        ui_text(ui, TYPE_INTERFACE, msg(lang, MSG_HOUSE_LOCKED));
        ui_text(ui, TYPE_INTERFACE, text_cstr(&copy));
        text_release(&copy);
        free(folder);
    }
}

static void build_bar(HouseScreen *screen, Ui *ui) {
    Lang lang = app_lang(screen->game->app);
    ui_rule(ui);
    ui_column(ui, (Box){.pad = SPACE_12, .gap = SPACE_8, .align = ALIGN_CENTER});
    if (screen->told.len) {
        Widget *told = ui_text(ui, TYPE_INTERFACE, text_cstr(&screen->told));
        told->colour = screen->told_bad ? COLOUR_BAD : COLOUR_GOOD;
        told->state |= STATE_LIVE;
    }
    ui_row(ui, (Box){.gap = SPACE_16, .wrap = true, .place = ALIGN_CENTER});
    if (screen->has && screen->may_write)
        ui_button(ui, HOUSE_ID_SAVE, msg(lang, MSG_HOUSE_SAVE))->state |= STATE_PRIMARY;
    ui_button(ui, HOUSE_ID_BACK, msg(lang, MSG_HOUSE_BACK))->icon = ICON_BACK;
    ui_end(ui);
    ui_end(ui);
}

static void build_asking(HouseScreen *screen, Ui *ui) {
    Lang lang = app_lang(screen->game->app);
    ui_layer(ui, true);
    ui_column(ui, (Box){.card = true, .pad = SPACE_32, .gap = SPACE_16, .letters = 48});
    ui_heading(ui, 2, msg(lang, MSG_HOUSE_ASK));
    ui_row(ui, (Box){.gap = SPACE_16, .wrap = true});
    ui_button(ui, HOUSE_ID_KEEP, msg(lang, MSG_HOUSE_SAVE))->state |= STATE_PRIMARY;
    ui_button(ui, HOUSE_ID_STAY, msg(lang, MSG_HOUSE_ASK_STAY));
    ui_button(ui, HOUSE_ID_DROP, msg(lang, MSG_HOUSE_ASK_DROP));
    ui_end(ui);
    ui_end(ui);
    ui_end(ui);
}

void author_house_build(App *app, void *state, Ui *ui) {
    HouseScreen *screen = state;
    Lang lang = app_lang(app);
    ui_column(ui, (Box){.grow = 1});
    ui_scroll(ui, HOUSE_ID_SCROLL, (Box){.grow = 1, .align = ALIGN_CENTER, .pad = SPACE_24});
    ui_column(ui, (Box){.gap = SPACE_24, .letters = 84});
    build_head(screen, ui);
    if (screen->has) {
        ui_column(ui, (Box){.card = true, .pad = SPACE_24, .gap = SPACE_12});
        build_text(screen, ui, house_edit_item(&screen->edit, HOUSE_DEFINITION, 0),
                   msg(lang, MSG_HOUSE_DEFINITION));
        ui_end(ui);
        build_pass(screen, ui);
        ui_heading(ui, 2, msg(lang, MSG_HOUSE_ROLES));
        for (int i = 0; i < screen->edit.file.house.role_count; i++)
            build_role(screen, ui, i);
        ui_heading(ui, 2, msg(lang, MSG_HOUSE_HELP));
        ui_text(ui, TYPE_INTERFACE, msg(lang, MSG_HOUSE_HELP_ABOUT));
    }
    ui_end(ui);
    ui_end(ui);
    build_bar(screen, ui);
    ui_end(ui);
    if (screen->asking)
        build_asking(screen, ui);
}
